package vn.caitien.query.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                            RequiredCell.PRESENT_STATE, "đánh giá hiện trạng",
                            RequiredCell.LIMITATION, "điểm hạn chế",
                            RequiredCell.CAUSE, "nguyên nhân của hạn chế",
                            RequiredCell.GOAL, "mục tiêu cải tiến",
                            RequiredCell.INDICATOR, "chỉ số đánh giá kết quả",
                            RequiredCell.LEADS, "đơn vị, cá nhân phụ trách",
                            RequiredCell.MEANS, "nguồn lực bảo đảm",
                            RequiredCell.EXPECTED_EVIDENCE, "minh chứng dự kiến"));

    /** What a cell says. */
    String cell(RequiredCell cell, String words) {
        boolean gap = !dossier.signed() && running() && lacking().contains(cell);
        return gap ? (words + "\n" + GapMark.here()).strip() : words;
    }

    /** How things stand: in the school's words, otherwise as the self-assessment found it. */
    String present() {
        String own = row.action().wording().presentState();
        return cell(
                RequiredCell.PRESENT_STATE,
                own == null ? PresentState.of(dossier).everyLevel(row.action().wording()) : own);
    }

    /** What the row lacks, in the order of the form; nothing where it is over. */
    List<String> missing() {
        return running() ? lacking().stream().map(CELLS::get).toList() : List.of();
    }

    private boolean running() {
        return row.action().status().running();
    }

    private Set<RequiredCell> lacking() {
        return row.action().missing(dossier.told());
    }
}
