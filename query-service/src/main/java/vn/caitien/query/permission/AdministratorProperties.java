package vn.caitien.query.permission;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who runs the platform.
 *
 * @param administrators subject ids of the platform administrators
 */
@ConfigurationProperties("caitien")
record AdministratorProperties(Set<String> administrators) {
    AdministratorProperties {
        administrators = administrators == null ? Set.of() : Set.copyOf(administrators);
    }
}
