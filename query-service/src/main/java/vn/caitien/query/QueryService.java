package vn.caitien.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import vn.caitien.kernel.framework.FrameworkEvaluationController;
import vn.caitien.kernel.platform.EventStoreConfiguration;
import vn.caitien.kernel.platform.TracingConfiguration;
import vn.caitien.kernel.platform.WebConfiguration;

/** The service that shows: views of every school's quality work, folded from the facts. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({
    EventStoreConfiguration.class,
    TracingConfiguration.class,
    WebConfiguration.class,
    FrameworkEvaluationController.class
})
public class QueryService {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "query-service");
        SpringApplication.run(QueryService.class, arguments);
    }
}
