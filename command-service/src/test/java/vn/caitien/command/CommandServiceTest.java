package vn.caitien.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real PostgreSQL, entered through its HTTP door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CommandService.class,
        properties = {
            "spring.config.name=command-service",
            "caitien.administrators=" + Http.ADMINISTRATOR,
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:1/issuer"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = StoreOfTheRun.class)
@interface CommandServiceTest {}
