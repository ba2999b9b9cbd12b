package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.LeftMark;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.NamedActor;
import vn.caitien.query.web.Words;

/** How a row of the plan is said in a cell: nothing is left out, and nothing is said twice. */
@Component
class RowWords {
    private final Words words;

    RowWords(Words words) {
        this.words = words;
    }

    /** What is to be reached, beside what is weak today. */
    String goalAgainstPresent(Dossier dossier, Wording wording) {
        List<String> lines = new ArrayList<>();
        String goal = goal(wording);
        String present = present(dossier, wording);
        add(lines, "", goal);
        add(lines, "Hiện trạng: ", present);
        add(lines, weak(present, goal), wording.limitation());
        add(lines, "Nguyên nhân: ", wording.cause());
        return lines(lines);
    }

    /** How things stand: in the school's words, otherwise as the self-assessment found it. */
    String present(Dossier dossier, Wording wording) {
        String own = wording.presentState();
        return own == null ? PresentState.of(dossier).levels(wording) : own;
    }

    /** Where nothing else says how things stand, the limitation does. */
    private static String weak(String present, String goal) {
        if (!present.isEmpty()) {
            return "Hạn chế: ";
        }
        return goal.isEmpty() ? "Hiện trạng: " : "Hiện trạng, hạn chế: ";
    }

    String goal(Wording wording) {
        List<String> lines = new ArrayList<>();
        String goal = wording.goal();
        String level = wording.targetLevel() == null ? null : "Mức " + wording.targetLevel();
        add(lines, "", goal);
        if (level != null && (goal == null || !goal.contains(level))) {
            lines.add("Cần đạt " + level);
        }
        return lines(lines);
    }

    String who(ActionView action) {
        List<String> lines = new ArrayList<>();
        boolean both = !action.leads().isEmpty() && !action.collaborators().isEmpty();
        add(lines, both ? "Chủ trì: " : "", names(action.leads()));
        add(lines, "Phối hợp: ", names(action.collaborators()));
        return lines(lines);
    }

    private static String names(List<NamedActor> actors) {
        return actors.stream().map(NamedActor::name).collect(Collectors.joining(", "));
    }

    /** A row without a time of its own has that of its plan. */
    String time(ActionView action) {
        Schedule schedule = action.schedule();
        return schedule == null ? "Năm học " + action.schoolYear() : words.schedule(schedule);
    }

    String money(ActionView action) {
        Budget budget = action.budget();
        if (budget == null) {
            return "";
        }
        Long amount = budget.amount();
        List<String> lines = new ArrayList<>();
        if (amount != null) {
            lines.add(amount == 0 ? "Không" : unbroken(words.money(amount)));
        }
        add(lines, "", budget.source());
        return lines(lines);
    }

    /** An amount and its đồng stand in one line. */
    private static String unbroken(String amount) {
        return amount.replace(' ', '\u00a0');
    }

    /** Money, its source and whatever else is needed. */
    String means(ActionView action) {
        List<String> lines = new ArrayList<>();
        add(lines, "", money(action));
        add(lines, "", action.conditions());
        return lines(lines);
    }

    /**
     * What a row reached, nothing before anybody has reported on it; the degrees of Form 2 of TT
     * 57/2026 (Annex V).
     */
    String degree(ActionView action) {
        return switch (action.status()) {
            case COMPLETED, VERIFIED -> "Hoàn thành";
            case IN_PROGRESS -> "Đang thực hiện";
            case PLANNED -> "";
            case CANCELLED -> LeftMark.STOPPED;
            case CARRIED_OVER -> LeftMark.carriedTo(String.valueOf(action.carriedOverTo()));
        };
    }

    static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    static void add(List<String> lines, String before, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            lines.add(before + words.strip());
        }
    }

    static String of(@Nullable String words) {
        return words == null ? "" : words;
    }
}
