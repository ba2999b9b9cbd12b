package vn.caitien.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real PostgreSQL, entered through its HTTP door with real tokens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CommandService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=command-service",
            // Tests ask faster than people do.
            "caitien.limits.user-requests=1000000",
            "caitien.limits.tenant-requests=1000000",
            "caitien.limits.address-requests=1000000"
        })
@ContextConfiguration(initializers = StoreOfTheRun.class)
@interface CommandServiceTest {}
