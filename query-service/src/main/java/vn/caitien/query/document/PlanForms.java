package vn.caitien.query.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** The layouts there are, and which of them a plan under an edition may wear. */
@Component
@EnableConfigurationProperties(PlanForms.Settings.class)
public class PlanForms {

    /**
     * @param usual the forms of an edition that has none of its own; the first is taken if nobody
     *     chooses
     * @param byEdition the forms that an edition prescribes
     */
    @ConfigurationProperties("caitien.plan-forms")
    record Settings(List<String> usual, Map<String, List<String>> byEdition) {}

    private final List<PlanForm> forms;
    private final Settings settings;

    PlanForms(List<PlanForm> forms, Settings settings) {
        this.forms = forms;
        this.settings = settings;
        settings.usual().forEach(this::named);
        settings.byEdition().values().forEach(some -> some.forEach(this::named));
    }

    /** The forms that a plan under an edition may wear, the usual one first. */
    public List<String> of(String framework) {
        return settings.byEdition().getOrDefault(framework, settings.usual());
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
