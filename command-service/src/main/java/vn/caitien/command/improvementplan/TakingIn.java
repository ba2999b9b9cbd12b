package vn.caitien.command.improvementplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.Wording;

/**
 * What a part of a plan says once it says what a draft says. Whatever the draft leaves empty stays
 * as it is: a paper without a column for a thing does not take the thing away.
 *
 * @param nameOf what somebody with an account is called today, null if nobody knows
 */
record TakingIn(Function<String, @Nullable String> nameOf) {

    Row row(Row now, Row said) {
        return new Row(
                wording(now.wording(), said.wording()),
                assignment(now.assignment(), said.assignment()),
                said.schedule() == null ? now.schedule() : said.schedule(),
                said.budget() == null ? now.budget() : said.budget(),
                said.conditions() == null ? now.conditions() : said.conditions());
    }

    private static Wording wording(Wording now, Wording said) {
        return new Wording(
                kept(now.criteria(), said.criteria()),
                kept(now.presentState(), said.presentState()),
                kept(now.limitation(), said.limitation()),
                kept(now.cause(), said.cause()),
                kept(now.goal(), said.goal()),
                said.targetLevel() == null ? now.targetLevel() : said.targetLevel(),
                said.measures(),
                kept(now.indicator(), said.indicator()),
                kept(now.expectedEvidence(), said.expectedEvidence()),
                kept(now.remark(), said.remark()));
    }

    private @Nullable Assignment assignment(@Nullable Assignment now, @Nullable Assignment said) {
        if (now == null || said == null) {
            return said == null ? now : said;
        }
        return new Assignment(
                kept(now.leads(), known(now.leads(), said.leads())),
                kept(now.collaborators(), known(now.collaborators(), said.collaborators())));
    }

    /** A file names people; those whom the plan has by their account stay known by it. */
    private List<Actor> known(List<Actor> now, List<Actor> said) {
        List<Actor> known = new ArrayList<>();
        for (int place = 0; place < said.size(); place++) {
            Actor actor = said.get(place);
            Actor there = place < now.size() ? now.get(place) : null;
            known.add(
                    there != null && means(there, actor)
                            ? there
                            : now.stream()
                                    .filter(it -> calls(it, actor))
                                    .findFirst()
                                    .orElse(actor));
        }
        return known;
    }

    /** Nobody can tell who was erased but by the place in the list. */
    private boolean means(Actor now, Actor said) {
        return calls(now, said)
                || accountOf(now, said)
                        && now.name() == null
                        && nameOf.apply(String.valueOf(now.subject())) == null;
    }

    /** A person goes by the name of today, a role by its own, whoever holds it. */
    private boolean calls(Actor now, Actor said) {
        return accountOf(now, said)
                && Objects.equals(
                        now.name() == null
                                ? nameOf.apply(String.valueOf(now.subject()))
                                : now.name(),
                        said.name());
    }

    private static boolean accountOf(Actor now, Actor said) {
        return now.subject() != null && said.subject() == null && now.kind() == said.kind();
    }

    static PlanFrame frame(PlanFrame now, PlanFrame said) {
        return new PlanFrame(
                kept(now.number(), said.number()),
                said.issuedOn() == null ? now.issuedOn() : said.issuedOn(),
                kept(now.place(), said.place()),
                kept(now.title(), said.title()),
                kept(now.grounds(), said.grounds()),
                kept(now.opening(), said.opening()),
                kept(now.purpose(), said.purpose()),
                kept(now.objectives(), said.objectives()),
                kept(now.situation(), said.situation()),
                kept(now.strengths(), said.strengths()),
                kept(now.weaknesses(), said.weaknesses()),
                kept(now.content(), said.content()),
                kept(now.organisation(), said.organisation()),
                kept(now.closing(), said.closing()),
                kept(now.recipients(), said.recipients()),
                kept(now.signatory(), said.signatory()));
    }

    static QualityTarget target(@Nullable QualityTarget now, QualityTarget said) {
        if (now == null) {
            return said;
        }
        return new QualityTarget(
                kept(now.criterion(), said.criterion()),
                kept(now.group(), said.group()),
                said.subject(),
                kept(now.grade(), said.grade()),
                number(now.baseline(), said.baseline()),
                number(now.target(), said.target()),
                kept(now.unit(), said.unit()),
                kept(now.text(), said.text()));
    }

    /** 95 and 95.0 are the same number. */
    private static @Nullable BigDecimal number(
            @Nullable BigDecimal now, @Nullable BigDecimal said) {
        return said == null || now != null && now.compareTo(said) == 0 ? now : said;
    }

    private static @Nullable String kept(@Nullable String now, @Nullable String said) {
        return said == null || said.isEmpty() ? now : said;
    }

    private static <T> List<T> kept(List<T> now, List<T> said) {
        return said.isEmpty() ? now : said;
    }
}
