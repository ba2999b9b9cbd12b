package vn.caitien.query.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.improvementplan.PlanFormSettings;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** The layouts there are, and which of them a plan under an edition may wear. */
@Component
@EnableConfigurationProperties(PlanFormSettings.class)
public class PlanForms {
    private final List<PlanForm> forms;
    private final PlanFormSettings settings;

    PlanForms(List<PlanForm> forms, PlanFormSettings settings) {
        this.forms = forms;
        this.settings = settings;
        settings.usual().forEach(this::named);
        settings.byEdition().values().forEach(some -> some.forEach(this::named));
    }

    /** The forms that a plan under an edition may wear, the usual one first. */
    public List<String> of(String framework) {
        return settings.of(framework);
    }

    /**
     * The form that somebody chose, or the usual one.
     *
     * @throws Rejected {@code not-found} if the edition has no such form
     */
    PlanForm choose(String framework, @Nullable String id) {
        List<String> offered = of(framework);
        if (id != null && !offered.contains(id)) {
            throw new Rejected(ProblemCode.NOT_FOUND);
        }
        return named(id == null ? offered.getFirst() : id);
    }

    private PlanForm named(String id) {
        return forms.stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form is called " + id));
    }
}
