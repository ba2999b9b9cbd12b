package vn.caitien.command.planimport.reading.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caitien.command.planimport.reading.plan.Edition;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.plan.TargetWords;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.platform.Limits;

/** Writes the numbers to reach into the draft, each under a key of its own. */
final class TargetDrafting {

    private final Found found;
    private final Edition edition;
    private final Map<String, Origin> origins;
    private final List<PlanDraft.Target> targets = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    TargetDrafting(Found found, Edition edition, Map<String, Origin> origins) {
        this.found = found;
        this.edition = edition;
        this.origins = origins;
    }

    List<PlanDraft.Target> drafted() {
        return targets;
    }

    /** Takes one in; what no target can hold is left over. */
    void add(Found.Target target) {
        TargetWords words = target.words();
        String code = null;
        if (target.criterion() != null) {
            code =
                    Codes.in(target.criterion().text(), edition.article()).stream()
                            .findFirst()
                            .orElse(null);
        }
        if (words.subject().length() > Limits.LINE
                || words.unit() != null && words.unit().length() > 20
                || words.group() != null && words.group().length() > Limits.LINE
                || words.text() != null && words.text().length() > Limits.TEXT) {
            found.leave(target.from());
            return;
        }
        String at = "targets[" + targets.size() + "].target";
        origins.put(at, target.from().origin(words.sureness()));
        targets.add(
                new PlanDraft.Target(
                        key(words),
                        new QualityTarget(
                                code,
                                words.group(),
                                words.subject(),
                                words.grade(),
                                words.baseline(),
                                words.target(),
                                words.unit(),
                                words.text())));
    }

    private String key(TargetWords words) {
        String all =
                (words.group() == null ? "" : words.group() + " ")
                        + words.subject()
                        + (words.grade() == null ? "" : " " + words.grade());
        String key = Words.key(all);
        key = key.length() > 80 ? key.substring(0, 80) : key.isEmpty() ? "chi-tieu" : key;
        String own = key;
        for (int i = 2; !keys.add(own); i++) {
            own = key + "-" + i;
        }
        return own;
    }
}
