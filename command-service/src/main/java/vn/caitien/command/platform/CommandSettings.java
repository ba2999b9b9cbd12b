package vn.caitien.command.platform;

import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this service: the audience its tokens must name, the subjects who administer the
 * platform, and where the query-service answers.
 */
@Validated
@ConfigurationProperties("caitien")
public record CommandSettings(
        @NotBlank String audience, Set<String> administrators, @NotBlank String queryServiceUrl) {

    /** No administrators unless some are named. */
    public CommandSettings {
        administrators = administrators == null ? Set.of() : Set.copyOf(administrators);
    }
}
