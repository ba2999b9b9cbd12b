package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.RequiredCell;
import vn.caitien.kernel.planimport.GapMark;
import vn.caitien.query.improvementplan.PlanTable;

/**
 * A row of a plan in the tables of Form 2: what it must say and does not is marked while the plan
 * is a draft and the row is still to be done.
 */
record SecondFormRow(Dossier dossier, PlanTable.Row row) {
    private static final Map<RequiredCell, String> CELLS =
            new EnumMap<>(
                    Map.of(
                            RequiredCell.LIMITATION, "điểm hạn chế",
                            RequiredCell.CAUSE, "nguyên nhân của hạn chế",
                            RequiredCell.GOAL, "mục tiêu cải tiến",
                            RequiredCell.INDICATOR, "chỉ số đánh giá kết quả",
                            RequiredCell.LEADS, "đơn vị, cá nhân phụ trách",
                            RequiredCell.MEANS, "nguồn lực bảo đảm",
                            RequiredCell.EXPECTED_EVIDENCE, "minh chứng dự kiến"));

    /** What a cell says. */
    String cell(RequiredCell cell, String words) {
        return marked(words, row.action().missing().contains(cell));
    }

    /** What the self-assessment found, criterion by criterion, or that it did not look there. */
    String present() {
        List<String> codes = row.action().wording().criteria();
        return codes.isEmpty()
                ? "Không gắn với tiêu chí"
                : marked(
                        codes.stream()
                                .map(code -> "Tiêu chí " + code + ": " + found(code))
                                .collect(Collectors.joining("\n")),
                        unassessed());
    }

    /** What the row lacks, in the order of the form; nothing where it is over. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (row.action().status().running()) {
            if (unassessed()) {
                missing.add("đánh giá hiện trạng (chưa tự đánh giá)");
            }
            row.action().missing().forEach(cell -> missing.add(CELLS.get(cell)));
        }
        return missing;
    }

    private String marked(String words, boolean gap) {
        return gap && !dossier.signed() && row.action().status().running()
                ? (words + "\n" + GapMark.here()).strip()
                : words;
    }

    private boolean unassessed() {
        return row.action().wording().criteria().stream().anyMatch(code -> reached(code) == null);
    }

    private String found(String code) {
        Integer reached = reached(code);
        if (reached == null) {
            return "chưa tự đánh giá";
        }
        return reached == 0 ? "không đạt Mức 1" : "đạt Mức " + reached;
    }

    private @Nullable Integer reached(String code) {
        var found = dossier.sheet() == null ? null : dossier.sheet().row(code);
        return found == null ? null : found.standing().reached();
    }
}
