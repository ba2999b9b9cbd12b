package vn.caitien.kernel.planimport;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.caitien.kernel.improvementplan.Actor;

/**
 * What a plan looks like as a workbook, which is written for people and read back from them: the
 * names of its sheets, columns and lines.
 */
public final class PlanWorkbook {
    private PlanWorkbook() {}

    /** Lines of a name and a value; a name that has several values stands in several lines. */
    public static final String FRAME = "Phần chung";

    public static final String ACTIONS = "Nội dung cải tiến";
    public static final String UPKEEP = "Duy trì";
    public static final String TARGETS = "Chỉ tiêu";

    /** Who has what to do: a role and its duty. */
    public static final String ORGANISATION = "Tổ chức thực hiện";

    /** The reviews of the year, if one is recorded; not read back. */
    public static final String REVIEWS = "Theo dõi, điều chỉnh";

    /** What the self-assessment found that the plan rests on, and its totals; not read back. */
    public static final String RESULTS = "Kết quả tự đánh giá";

    public static final String TOTALS = "Tổng hợp";

    /** All of them; what stands on another one is not ours. */
    public static final Set<String> SHEETS =
            Set.of(FRAME, ACTIONS, UPKEEP, TARGETS, ORGANISATION, REVIEWS, RESULTS, TOTALS);

    /**
     * How an edition is named: the number of its circular, and its title, since one circular may
     * have several.
     */
    public static String framework(String number, String title) {
        return number + ": " + title;
    }

    /** The columns of {@link #FRAME}. */
    public enum FrameColumn {
        NAME("Mục"),
        VALUE("Nội dung");

        private final String words;

        FrameColumn(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The lines of {@link #FRAME}, each a name in the first column and a value in the second. */
    public enum Line {
        SCHOOL("Trường"),
        SCHOOL_YEAR("Năm học"),
        /** The edition, see {@link PlanWorkbook#framework}. */
        FRAMEWORK("Bộ tiêu chuẩn"),
        NUMBER("Số, ký hiệu"),
        ISSUED_ON("Ngày ban hành"),
        PLACE("Nơi ban hành"),
        TITLE("Tên kế hoạch"),
        GROUND("Căn cứ"),
        OPENING("Mở đầu"),
        PURPOSE("Mục đích, yêu cầu"),
        OBJECTIVES("Mục tiêu"),
        SITUATION("Tình hình"),
        STRENGTHS("Điểm mạnh"),
        WEAKNESSES("Điểm yếu"),
        CONTENT("Nội dung"),
        CLOSING("Kết luận"),
        RECIPIENT("Nơi nhận"),
        SIGNATORY("Chức vụ người ký");

        private final String words;

        Line(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public static Optional<Line> called(String words) {
            return Arrays.stream(values()).filter(line -> line.words.equals(words)).findFirst();
        }
    }

    /** The columns of {@link #ACTIONS}. Lists stand one entry to a line of the cell. */
    public enum ActionColumn {
        NUMBER("TT"),
        CRITERIA("Tiêu chí"),
        PRESENT_STATE("Hiện trạng"),
        LIMITATION("Hạn chế"),
        CAUSE("Nguyên nhân"),
        GOAL("Mục tiêu cần đạt"),
        TARGET_LEVEL("Mức cần đạt"),
        MEASURES("Công việc, giải pháp"),
        INDICATOR("Chỉ số đánh giá kết quả"),
        EXPECTED_EVIDENCE("Minh chứng dự kiến"),
        LEADS("Chủ trì"),
        COLLABORATORS("Phối hợp"),
        /** The first day of the first month, as a date. */
        START("Từ tháng"),
        /** The first day of the last month, as a date. */
        END("Đến tháng"),
        /** "Năm học" where the plan speaks of whole school years, else empty. */
        PRECISION("Tính theo"),
        SCHEDULE_NOTE("Ghi chú thời gian"),
        /** Whole đồng, as a number. */
        AMOUNT("Kinh phí (đồng)"),
        SOURCE("Nguồn kinh phí"),
        CONDITIONS("Điều kiện hỗ trợ"),
        REMARK("Ghi chú");

        /** Those that workbooks of earlier versions do not have. */
        public static final Set<ActionColumn> LATER = Set.of(PRESENT_STATE);

        private final String words;

        ActionColumn(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The columns of {@link #UPKEEP}. */
    public enum UpkeepColumn {
        CRITERION("Tiêu chí"),
        TEXT("Nội dung duy trì, phát huy");

        private final String words;

        UpkeepColumn(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The columns of {@link #TARGETS}. */
    public enum TargetColumn {
        KEY("Mã"),
        CRITERION("Tiêu chí"),
        GROUP("Đối tượng"),
        SUBJECT("Chỉ tiêu"),
        GRADE("Mức xếp loại"),
        BASELINE("Hiện tại"),
        TARGET("Cần đạt"),
        UNIT("Đơn vị"),
        TEXT("Diễn giải"),
        /** What was measured; not read back. */
        ACTUAL("Đã đạt");

        private final String words;

        TargetColumn(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The columns of {@link #ORGANISATION}. */
    public enum DutyColumn {
        ROLE("Người, bộ phận"),
        DUTY("Nhiệm vụ");

        private final String words;

        DutyColumn(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What stands in {@link ActionColumn#PRECISION} for whole school years. */
    public static final String SCHOOL_YEARS = "Năm học";

    /** An actor as a line of a cell: "Nhóm: Tổ Toán". */
    public static String actor(Actor.Kind kind, String name) {
        return kindOf(kind) + ": " + name;
    }

    /** The actor that a line of a cell names, empty if it does not begin with a kind. */
    public static Optional<Actor> actor(String line) {
        return Arrays.stream(Actor.Kind.values())
                .filter(kind -> line.startsWith(kindOf(kind) + ": "))
                .map(kind -> new Actor(kind, line.substring(kindOf(kind).length() + 2), null))
                .findFirst();
    }

    private static String kindOf(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> "Người";
            case ROLE -> "Chức danh";
            case GROUP -> "Nhóm";
            case OUTSIDE -> "Bên ngoài";
        };
    }
}
