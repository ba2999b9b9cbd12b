package vn.caitien.kernel.framework;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Computes levels on request and stores nothing. */
@RestController
public class FrameworkEvaluationController {

    private final Frameworks frameworks;

    public FrameworkEvaluationController(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * The level of a school by the level reached per criterion; 404 for an unknown framework, 422
     * for a wrong set.
     */
    @PostMapping("/api/v1/frameworks/{id}/evaluation")
    public EvaluationAnswer evaluate(
            @PathVariable String id, @Valid @RequestBody EvaluationRequest request) {
        return Evaluation.of(frameworks.get(id), request);
    }
}
