package vn.caitien.kernel.improvementplan;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The forms in which plans are printed.
 *
 * @param usual the forms of an edition that has none of its own; the first is taken if nobody
 *     chooses
 * @param byEdition the forms that an edition prescribes
 */
@ConfigurationProperties("caitien.plan-forms")
public record PlanFormSettings(List<String> usual, Map<String, List<String>> byEdition) {

    /** The forms that a plan under an edition may wear, the usual one first. */
    public List<String> of(String framework) {
        return byEdition.getOrDefault(framework, usual);
    }

    /** Whether the edition prescribes its form, which may then not be signed with gaps. */
    public boolean prescribes(String framework) {
        return byEdition.containsKey(framework);
    }
}
