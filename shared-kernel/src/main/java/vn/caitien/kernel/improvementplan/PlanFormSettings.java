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

    /**
     * What a plan lacks before it may be signed; nothing under an edition that leaves the form to
     * the school.
     *
     * @param rows whether the plan has any
     */
    public List<RequiredPart> missing(String framework, PlanFrame frame, boolean rows) {
        return byEdition.containsKey(framework) ? RequiredPart.missing(frame, rows) : List.of();
    }
}
