package vn.caitien.query.improvementplan;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Requirement;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.platform.Limits;

/**
 * A criterion of which an approved self-assessment says that something is not met, with what it
 * says.
 *
 * @param level the level it has not reached
 * @param presentState the council's words on how things stand, empty if it wrote none
 * @param weaknesses the council's words, empty if it wrote none
 * @param blocksSchool whether the school's level waits for it
 * @param planned whether the plan has a row for it already
 */
record WeakCriterion(
        Criterion criterion,
        int level,
        List<Requirement> missing,
        String presentState,
        String weaknesses,
        boolean blocksSchool,
        boolean planned) {

    /** Plans are written in Vietnamese, whatever language the screen speaks. */
    private static final Locale OF_PLANS = Locale.of("vi");

    public String code() {
        return criterion.code();
    }

    /**
     * A row to begin with: the limitation as the council saw it, the level and what it still asks
     * for.
     */
    Wording wording(MessageSource words) {
        String requirements =
                String.join("\n", missing.stream().map(WeakCriterion::words).toList());
        return new Wording(
                List.of(code()),
                presentState.isEmpty() ? null : cut(presentState, Limits.TEXT),
                weaknesses.isEmpty()
                        ? say(words, "plan.row.limitation")
                        : cut(weaknesses, Limits.TEXT),
                null,
                requirements.isEmpty() ? null : cut(requirements, Limits.TEXT),
                level,
                say(words, "plan.row.measures"),
                null,
                null,
                null);
    }

    private String say(MessageSource words, String key) {
        return words.getMessage(key, new Object[] {level}, OF_PLANS);
    }

    private static String words(Requirement requirement) {
        return requirement.key().equals(Requirement.ALONE)
                ? requirement.text()
                : requirement.key() + ") " + requirement.text();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
