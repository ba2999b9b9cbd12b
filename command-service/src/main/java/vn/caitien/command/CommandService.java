package vn.caitien.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import vn.caitien.command.platform.CommandSettings;
import vn.caitien.kernel.framework.FrameworkEvaluationController;
import vn.caitien.kernel.improvementplan.PlanFormSettings;
import vn.caitien.kernel.platform.EventStoreConfiguration;
import vn.caitien.kernel.platform.TracingConfiguration;
import vn.caitien.kernel.platform.WebConfiguration;

/** The service that decides: every change to a school's quality work goes through it. */
@SpringBootApplication
@EnableConfigurationProperties({CommandSettings.class, PlanFormSettings.class})
@Import({
    EventStoreConfiguration.class,
    TracingConfiguration.class,
    WebConfiguration.class,
    FrameworkEvaluationController.class
})
public class CommandService {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "command-service");
        SpringApplication.run(CommandService.class, arguments);
    }
}
