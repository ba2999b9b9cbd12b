package vn.caitien.command.planimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Schedule.Precision;
import vn.caitien.kernel.school.SchoolYear;

/** Fields of a row in the words in which schools print them. */
final class Telling {

    private Telling() {}

    static String time(@Nullable Schedule schedule) {
        if (schedule == null) {
            return "";
        }
        String from =
                schedule.precision() == Precision.SCHOOL_YEAR
                        ? "Năm học " + SchoolYear.of(schedule.start().atDay(1))
                        : "Tháng "
                                + schedule.start().getMonthValue()
                                + "/"
                                + schedule.start().getYear();
        String to =
                schedule.precision() == Precision.SCHOOL_YEAR
                        ? SchoolYear.of(schedule.end().atDay(1)).toString()
                        : "tháng "
                                + schedule.end().getMonthValue()
                                + "/"
                                + schedule.end().getYear();
        boolean one = Words.of(from).endsWith(Words.of(to));
        String note = schedule.note() == null ? "" : " " + schedule.note();
        return from + (one ? "" : " đến " + to) + note;
    }

    static String money(@Nullable Budget budget) {
        if (budget == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (budget.amount() != null) {
            parts.add(
                    budget.amount() == 0
                            ? "Không có"
                            : budget.amount() % 1_000_000 == 0
                                    ? budget.amount() / 1_000_000 + " triệu đồng"
                                    : budget.amount() + " đ");
        }
        if (budget.source() != null) {
            parts.add(budget.source());
        }
        return String.join("; ", parts);
    }

    static String goal(NewAction action) {
        List<String> parts = new ArrayList<>();
        if (action.wording().targetLevel() != null) {
            parts.add("Mức " + action.wording().targetLevel());
        }
        if (action.wording().goal() != null) {
            parts.add(action.wording().goal());
        }
        return String.join(": ", parts);
    }

    static String people(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    static List<Actor> everybody(NewAction action) {
        List<Actor> all = new ArrayList<>();
        if (action.assignment() != null) {
            all.addAll(action.assignment().leads());
            all.addAll(action.assignment().collaborators());
        }
        return all;
    }

    static List<String> row(NewAction action, int number) {
        return List.of(
                Integer.toString(number),
                String.join(
                        ", ",
                        action.wording().criteria().stream().map(c -> "Tiêu chí " + c).toList()),
                orEmpty(action.wording().limitation()),
                goal(action),
                action.wording().measures(),
                people(everybody(action)),
                time(action.schedule()),
                money(action.budget()),
                orEmpty(action.conditions()));
    }

    static final List<String> COLUMNS =
            List.of(
                    "TT",
                    "Tiêu chuẩn, tiêu chí",
                    "Hạn chế",
                    "Kết quả cần đạt (so với hiện trạng)",
                    "Công việc/giải pháp cần thực hiện",
                    "Chủ trì và phối hợp thực hiện",
                    "Thời gian thực hiện và hoàn thành",
                    "Dự kiến kinh phí",
                    "Điều kiện hỗ trợ khác");

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
