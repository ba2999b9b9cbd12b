package vn.caitien.command.planimport.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.plan.Edition;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.plan.SchoolNames;
import vn.caitien.command.planimport.reading.plan.SchoolNames.SchoolName;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.school.SchoolYear;

/** What a person should look at: where the file contradicts itself, its year, or the edition. */
public final class Doubts {

    static final String YEAR_MISSING = "year-missing";
    static final String YEAR_GUESSED = "year-guessed";
    static final String FRAMEWORK_MISSING = "framework-missing";
    static final String FRAMEWORK_GUESSED = "framework-guessed";
    public static final String SCHOOL_NAMES_DIFFER = "school-names-differ";
    static final String CRITERION_UNKNOWN = "criterion-unknown";
    static final String CRITERION_MISSING = "criterion-missing";
    public static final String CRITERION_TITLE_DIFFERS = "criterion-title-differs";
    static final String LEVEL_UNKNOWN = "level-unknown";
    public static final String GOAL_NOT_ABOVE_PRESENT = "goal-not-above-present";
    static final String TIME_OUTSIDE_YEAR = "time-outside-year";
    public static final String TOTALS_DISAGREE = "totals-disagree";
    public static final String FORMULA_WITHOUT_VALUE = "formula-without-value";
    public static final String MEASURES_MISSING = "measures-missing";
    static final String TEXT_CUT = "text-cut";

    private final PlanDraft draft;
    private final Found found;
    private final @Nullable Framework framework;
    private final List<Doubt> doubts = new ArrayList<>();

    private Doubts(PlanDraft draft, Found found, @Nullable Framework framework) {
        this.draft = draft;
        this.found = found;
        this.framework = framework;
    }

    public static List<Doubt> of(
            PlanDraft draft,
            Found found,
            Edition edition,
            Map<String, Origin> origins,
            List<SchoolName> schools) {
        Doubts looking = new Doubts(draft, found, edition.framework());
        looking.whole(origins, schools);
        for (int i = 0; i < draft.actions().size(); i++) {
            looking.action(draft.actions().get(i), "actions[" + i + "].");
        }
        for (int i = 0; i < draft.upkeep().size(); i++) {
            looking.criterion(draft.upkeep().get(i).criterion(), "upkeep[" + i + "].criterion");
        }
        for (int i = 0; i < draft.targets().size(); i++) {
            String code = draft.targets().get(i).target().criterion();
            if (code != null) {
                looking.criterion(code, "targets[" + i + "].target");
            }
        }
        looking.totals();
        return looking.doubts;
    }

    private void whole(Map<String, Origin> origins, List<SchoolName> schools) {
        missingOrGuessed(draft.schoolYear(), origins, "schoolYear", YEAR_MISSING, YEAR_GUESSED);
        missingOrGuessed(
                draft.framework(), origins, "framework", FRAMEWORK_MISSING, FRAMEWORK_GUESSED);
        SchoolNames.first(schools)
                .ifPresent(
                        first -> {
                            List<String> others =
                                    schools.stream()
                                            .filter(name -> name.kind().equals(first.kind()))
                                            .filter(name -> !name.same(first))
                                            .map(SchoolName::text)
                                            .distinct()
                                            .toList();
                            if (!others.isEmpty()) {
                                doubts.add(
                                        new Doubt(
                                                SCHOOL_NAMES_DIFFER,
                                                null,
                                                first.text() + "; " + String.join("; ", others)));
                            }
                        });
    }

    private void missingOrGuessed(
            @Nullable String value,
            Map<String, Origin> origins,
            String field,
            String missing,
            String guessed) {
        Origin origin = origins.get(field);
        if (value == null) {
            doubts.add(new Doubt(missing, field, null));
        } else if (origin == null || origin.sureness() == Sureness.GUESSED) {
            doubts.add(new Doubt(guessed, field, value));
        }
    }

    private void action(NewAction action, String at) {
        List<String> codes = action.wording().criteria();
        if (codes.isEmpty()) {
            doubts.add(new Doubt(CRITERION_MISSING, at + "wording.criteria", null));
        }
        for (String code : codes) {
            criterion(code, at + "wording.criteria");
        }
        Integer level = action.wording().targetLevel();
        if (level != null) {
            codes.forEach(code -> level(code, level, at + "wording.targetLevel"));
        }
        Schedule schedule = action.schedule();
        if (schedule != null && draft.schoolYear() != null) {
            SchoolYear year = SchoolYear.parse(draft.schoolYear());
            if (schedule.start().isBefore(year.firstMonth())
                    || schedule.end().isAfter(year.lastMonth())) {
                doubts.add(
                        new Doubt(
                                TIME_OUTSIDE_YEAR,
                                at + "schedule",
                                schedule.start() + " – " + schedule.end()));
            }
        }
    }

    private void criterion(String code, String field) {
        if (framework != null && framework.criterion(code).isEmpty()) {
            doubts.add(new Doubt(CRITERION_UNKNOWN, field, code));
        }
    }

    private void level(String code, int level, String field) {
        Optional<Criterion> criterion =
                framework == null ? Optional.empty() : framework.criterion(code);
        if (criterion.isPresent() && !criterion.get().hasLevel(level)) {
            doubts.add(new Doubt(LEVEL_UNKNOWN, field, code + ": Mức " + level));
        }
        Integer present = found.levels().get(code);
        if (present != null && level <= present) {
            doubts.add(
                    new Doubt(
                            GOAL_NOT_ABOVE_PRESENT,
                            field,
                            code + ": Mức " + present + " → Mức " + level));
        }
    }

    /**
     * Totals that the file states: of money against its rows, shares against their counts, counts
     * of criteria against those that its own table of ratings gives.
     */
    private void totals() {
        found.differences()
                .forEach(difference -> doubts.add(new Doubt(TOTALS_DISAGREE, null, difference)));
        found.counts()
                .forEach(
                        count ->
                                count.otherShare()
                                        .ifPresent(
                                                share ->
                                                        doubts.add(
                                                                new Doubt(
                                                                        TOTALS_DISAGREE,
                                                                        null,
                                                                        count.text()
                                                                                + " ≠ "
                                                                                + share))));
        if (found.levels().size() >= 10) {
            Map<Integer, Found.Count> last =
                    found.counts().stream()
                            .collect(
                                    Collectors.toMap(
                                            Found.Count::level, c -> c, (one, other) -> other));
            last.forEach(
                    (level, count) -> {
                        long reached =
                                found.levels().entrySet().stream()
                                        .filter(rated -> rated.getValue() >= level)
                                        .filter(rated -> hasLevel(rated.getKey(), level))
                                        .count();
                        // A table of a few criteria only says nothing about all of them.
                        boolean all = found.levels().size() >= count.of();
                        if (all && reached != count.reached()) {
                            doubts.add(
                                    new Doubt(
                                            TOTALS_DISAGREE, null, count.text() + " ≠ " + reached));
                        }
                    });
        }
    }

    private boolean hasLevel(String code, int level) {
        return framework == null
                || framework.criterion(code).map(c -> c.hasLevel(level)).orElse(false);
    }
}
