package vn.caitien.query.framework;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.framework.Framework;

/**
 * The law is public: the editions, and one with all its standards, criteria, requirements and its
 * rule.
 */
@RestController
class FrameworkController {
    private final FrameworkRegistry frameworks;

    FrameworkController(FrameworkRegistry frameworks) {
        this.frameworks = frameworks;
    }

    @GetMapping("/api/v1/frameworks")
    List<FrameworkSummary> all() {
        return frameworks.all().stream()
                .map(
                        framework ->
                                FrameworkSummary.of(
                                        framework,
                                        frameworks.withdrawalReason(framework.id()).orElse(null)))
                .toList();
    }

    @GetMapping("/api/v1/frameworks/{id}")
    Framework one(@PathVariable String id) {
        return frameworks.get(id);
    }
}
