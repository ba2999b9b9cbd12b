package vn.caitien.kernel;

import java.time.LocalDate;
import java.util.List;
import vn.caitien.kernel.framework.Amendment;
import vn.caitien.kernel.framework.Certainty;
import vn.caitien.kernel.framework.CertaintyDegree;
import vn.caitien.kernel.framework.ClauseGroup;
import vn.caitien.kernel.framework.CouncilRule;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.EveryCriterion;
import vn.caitien.kernel.framework.EvidenceCoding;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.IndicatorKind;
import vn.caitien.kernel.framework.Level;
import vn.caitien.kernel.framework.LevelWords;
import vn.caitien.kernel.framework.Provenance;
import vn.caitien.kernel.framework.QuantitativeIndicator;
import vn.caitien.kernel.framework.RecognitionTerms;
import vn.caitien.kernel.framework.Requirement;
import vn.caitien.kernel.framework.RequirementKind;
import vn.caitien.kernel.framework.Standard;
import vn.caitien.kernel.school.Band;

/** An edition as small as one can be with every field filled. */
final class SmallFramework {

    private static final LocalDate ISSUED = LocalDate.of(2018, 8, 22);

    private static final Provenance PROVENANCE =
            new Provenance(
                    "1/2018/TT",
                    "Thông tư",
                    "Quy định mẫu",
                    "Bộ",
                    ISSUED,
                    ISSUED.plusMonths(1),
                    ISSUED.plusYears(6),
                    "Phụ lục I",
                    List.of("0/2012/TT"),
                    "2/2026/TT",
                    ISSUED.plusYears(8),
                    List.of(
                            new Amendment(
                                    "3/2024/TT",
                                    ISSUED.plusYears(5),
                                    ISSUED.plusYears(6),
                                    ISSUED.plusYears(7),
                                    true,
                                    CertaintyDegree.MEDIUM,
                                    "Sửa đổi.",
                                    List.of("Tiêu chí 1.1"))),
                    "4/VBHN",
                    "5/CV",
                    "https://example.org/1-2018",
                    "Bản mẫu.",
                    List.of(new Certainty("Số tiêu chí", CertaintyDegree.HIGH, "Đã đối chiếu.")),
                    List.of("Công báo"),
                    List.of("Ghi chú."));

    private static final Criterion CRITERION =
            new Criterion(
                    "1.1",
                    "Chiến lược",
                    true,
                    "Chiến lược phát triển",
                    List.of(
                            new Level(
                                    1,
                                    List.of(
                                            requirement("a", RequirementKind.BINDING),
                                            requirement("b", RequirementKind.CONDITIONAL)))),
                    List.of(new QuantitativeIndicator("1.1.q1", "Tỷ lệ", IndicatorKind.RATIO)),
                    List.of("Nghị quyết"));

    private static final Criterion CLAUSE =
            new Criterion(
                    "22.1",
                    "Tham khảo chương trình tiên tiến",
                    true,
                    "Khoản 1",
                    List.of(new Level(2, List.of(requirement("*", RequirementKind.BINDING)))),
                    List.of(),
                    List.of());

    static final Framework EDITION =
            new Framework(
                    "tt1-2018",
                    "2018",
                    "Bộ tiêu chuẩn mẫu",
                    "trường mẫu",
                    List.of(Band.THCS),
                    PROVENANCE,
                    List.of(words(0), words(1), words(2)),
                    new EveryCriterion(1, "Điều 34", "Mọi tiêu chí đạt."),
                    new RecognitionTerms(5, 2, 5),
                    new CouncilRule(7, false, true, false, "Điều 24", "Ít nhất 7 người."),
                    new EvidenceCoding(
                            "box-criterion-number",
                            "H{box}-{standard}.{criterion}-{nn}",
                            "[",
                            "]",
                            ";",
                            true,
                            "H1-1.1-01"),
                    LocalDate.of(2028, 12, 31),
                    List.of("Ghi chú."),
                    List.of(new Standard("1", "Tổ chức", List.of(CRITERION))),
                    new ClauseGroup("Điều 22", "Yêu cầu riêng", 2, List.of(CLAUSE)));

    private SmallFramework() {}

    private static Requirement requirement(String key, RequirementKind kind) {
        return new Requirement(key, "Chỉ báo " + key, kind);
    }

    private static LevelWords words(int level) {
        return new LevelWords(level, "Mức " + level, "Cấp độ " + level, "Mức độ " + level);
    }
}
