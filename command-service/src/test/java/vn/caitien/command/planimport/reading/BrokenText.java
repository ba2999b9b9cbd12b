package vn.caitien.command.planimport.reading;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.planimport.PlanDraft;

/** What is left of a printed table when only the lines of its cells are copied, cell by cell. */
final class BrokenText {

    private static final int[] WIDTHS = {3, 9, 18, 14, 30, 12, 9, 12, 13};

    private BrokenText() {}

    static String of(PlanDraft plan) {
        List<String> lines = new ArrayList<>(plan.frame().title().lines().toList());
        lines.add(
                "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ Giáo dục và"
                        + " Đào tạo");
        lines.add("về kiểm định chất lượng giáo dục;");
        lines.add("I. NỘI DUNG CẢI TIẾN");
        row(lines, Telling.COLUMNS);
        int number = 0;
        for (NewAction action : plan.actions()) {
            row(lines, Telling.row(action, ++number));
        }
        lines.add("II. TỔ CHỨC THỰC HIỆN");
        return String.join("\n", lines);
    }

    private static void row(List<String> lines, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            for (String paragraph : cells.get(i).split("\n")) {
                wrap(lines, paragraph, WIDTHS[i]);
            }
        }
    }

    private static void wrap(List<String> lines, String text, int width) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
    }
}
