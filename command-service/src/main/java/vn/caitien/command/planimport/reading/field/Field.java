package vn.caitien.command.planimport.reading.field;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Understood;

/**
 * What a column of a plan's table or a label before its text stands for, with the words by which
 * schools call it.
 */
public enum Field {
    NUMBER("tt", "stt", "so tt", "so thu tu"),
    STANDARD("tieu chuan"),
    CRITERION(
            "tieu chi",
            "tieu chuan tieu chi",
            "tieu chi tieu chuan",
            "ma tieu chi",
            "tieu chi lien quan",
            "ten tieu chi",
            "tieu chi khoan",
            "khoan",
            "khoan dieu 22"),
    PRESENT(
            "hien trang",
            "thuc trang",
            "danh gia hien trang",
            "hien trang ket qua dat duoc",
            "muc hien tai",
            "muc hien trang",
            "muc da dat",
            "muc dat",
            "muc dat duoc",
            "dang dat muc",
            "ket qua tu danh gia",
            "ket qua hien tai"),
    LIMITATION(
            "han che",
            "diem yeu",
            "ton tai",
            "ton tai han che",
            "han che ton tai",
            "hien trang han che",
            "diem han che",
            "diem yeu can khac phuc",
            "han che can khac phuc",
            "noi dung han che",
            "diem con han che",
            "noi dung can cai tien",
            "van de can cai tien",
            "khuyet diem"),
    CAUSE("nguyen nhan", "ly do"),
    TARGET_LEVEL("muc can dat", "muc phan dau", "muc tieu muc", "phan dau dat muc"),
    GOAL(
            "muc tieu",
            "muc tieu can dat",
            "muc tieu cai tien",
            "ket qua can dat",
            "ket qua mong doi",
            "ket qua du kien",
            "yeu cau can dat",
            "can dat",
            "dich can dat",
            "san pham du kien"),
    TOPIC(
            "noi dung",
            "noi dung cai tien",
            "noi dung cai tien chat luong",
            "noi dung cai tien chat luong giao duc",
            "noi dung uu tien",
            "van de uu tien"),
    MEASURES(
            "giai phap",
            "cac giai phap",
            "bien phap",
            "cac bien phap",
            "cong viec",
            "cac cong viec",
            "cong viec giai phap",
            "hoat dong giai phap",
            "hoat dong",
            "hoat dong cai tien",
            "bien phap cai tien",
            "ke hoach cai tien",
            "ke hoach cai tien chat luong",
            "giai phap cai tien",
            "nhiem vu",
            "nhiem vu giai phap",
            "noi dung cong viec",
            "noi dung thuc hien",
            "noi dung giai phap",
            "noi dung va giai phap",
            "noi dung bien phap",
            "cach thuc thuc hien",
            "viec can lam"),
    INDICATOR("chi so", "chi so danh gia", "chi so danh gia ket qua", "tieu chi danh gia ket qua"),
    EVIDENCE(
            "minh chung",
            "minh chung du kien",
            "du kien minh chung",
            "thong tin du lieu hoac minh chung",
            "thong tin du lieu minh chung",
            "thong tin minh chung"),
    LEADS_AND_HELPERS(
            "chu tri va phoi hop",
            "chu tri phoi hop",
            "nguoi chu tri va phoi hop",
            "nguoi thuc hien phoi hop",
            "nguoi thuc hien va phoi hop",
            "nguoi phu trach va phoi hop",
            "nguoi phu trach phoi hop",
            "don vi chu tri phoi hop",
            "phu trach phoi hop",
            "bo phan chu tri phoi hop"),
    LEADS(
            "chu tri",
            "nguoi chu tri",
            "don vi chu tri",
            "nguoi thuc hien",
            "nguoi phu trach",
            "phu trach",
            "bo phan phu trach",
            "bo phan thuc hien",
            "nguoi chiu trach nhiem",
            "chiu trach nhiem",
            "trach nhiem",
            "phan cong",
            "phan cong thuc hien",
            "nguoi bo phan thuc hien",
            "nguoi bo phan phu trach",
            "don vi ca nhan phu trach",
            "ca nhan don vi phu trach",
            "ca nhan bo phan phu trach",
            "bo phan ca nhan phu trach",
            "bo phan ca nhan thuc hien",
            "ca nhan bo phan thuc hien",
            "ca nhan phu trach",
            "don vi thuc hien",
            "luc luong thuc hien",
            "thuc hien",
            "nguoi th",
            "don vi ca nhan thuc hien",
            "nguoi don vi thuc hien",
            "ai lam"),
    COLLABORATORS(
            "phoi hop",
            "nguoi phoi hop",
            "ho tro",
            "nguoi ho tro",
            "don vi phoi hop",
            "bo phan phoi hop",
            "luc luong phoi hop",
            "phoi hop thuc hien",
            "ca nhan bo phan phoi hop",
            "don vi ca nhan phoi hop"),
    START(
            "tu",
            "khoi su",
            "khoi dau",
            "bat dau",
            "thoi gian bat dau",
            "tu thang",
            "thoi diem bat dau",
            "ngay bat dau"),
    END(
            "den",
            "xong",
            "hoan thanh",
            "thoi gian hoan thanh",
            "thoi han hoan thanh",
            "ket thuc",
            "thoi gian ket thuc",
            "den thang",
            "thoi diem hoan thanh",
            "ngay hoan thanh",
            "han hoan thanh"),
    TIME(
            "thoi gian",
            "thoi gian thuc hien",
            "thoi gian thuc hien va hoan thanh",
            "thoi gian thuc hien hoan thanh",
            "thoi gian bat dau va hoan thanh",
            "thoi gian bat dau hoan thanh",
            "thoi han",
            "tien do",
            "tien do thuc hien",
            "lo trinh",
            "thoi diem thuc hien",
            "thoi gian th",
            "tg thuc hien"),
    MONEY(
            "kinh phi",
            "du kien kinh phi",
            "kinh phi du kien",
            "kinh phi thuc hien",
            "du toan",
            "du toan kinh phi",
            "nguon luc",
            "nguon luc khac",
            "nguon luc bao dam",
            "nguon luc dam bao",
            "nguon luc tai chinh"),
    MONEY_SOURCE("nguon kinh phi", "nguon von"),
    CONDITIONS(
            "dieu kien",
            "dieu kien khac",
            "dieu kien ho tro",
            "dieu kien ho tro khac",
            "dieu kien thuc hien",
            "dieu kien dam bao",
            "dieu kien bao dam",
            "co so vat chat dieu kien"),
    REMARK("ghi chu", "luu y"),
    UPKEEP(
            "noi dung duy tri",
            "noi dung duy tri phat huy",
            "duy tri phat huy",
            "duy tri va phat huy",
            "duy tri",
            "bien phap duy tri",
            "giai phap duy tri",
            "phat huy diem manh",
            "noi dung tiep tuc duy tri"),
    STRENGTH("diem manh", "uu diem"),
    ROLE(
            "nguoi bo phan",
            "bo phan ca nhan",
            "ca nhan bo phan",
            "thanh phan",
            "doi tuong thuc hien",
            "ho va ten",
            "chuc vu"),
    DUTY("nhiem vu duoc giao", "nhiem vu cu the", "trach nhiem thuc hien"),
    /** How things went: belongs to the following of a plan, not to the plan. */
    FOLLOW_UP(
            "muc do thuc hien",
            "noi dung theo doi",
            "ket qua thuc hien",
            "dieu chinh",
            "nguoi danh gia",
            "danh gia ket qua",
            "ket qua");

    private static final Pattern ADDING_NOTHING =
            Pattern.compile(
                    "(?: can| se)? (?:thuc hien|cu the|du kien|chinh|chu yeu|khac phuc|cai tien)$");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private static final Map<String, Field> NAMES =
            Arrays.stream(values())
                    .flatMap(field -> field.names.stream().map(name -> Map.entry(name, field)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The field of a column by its header: its name, else what its words speak for. */
    public static Optional<Understood<Field>> ofHeader(String header) {
        return named(header).or(() -> Vocabulary.field(header));
    }

    /** The field that is called so, but for endings that add nothing. */
    static Optional<Understood<Field>> called(String label) {
        return named(label).or(() -> Vocabulary.label(label));
    }

    private static Optional<Understood<Field>> named(String text) {
        return exactly(text)
                .or(() -> exactly(BRACKETS.matcher(text).replaceAll(" ")))
                .map(Understood::sure);
    }

    private static Optional<Field> exactly(String text) {
        String words = Words.of(text);
        return Optional.ofNullable(NAMES.get(words))
                .or(
                        () ->
                                Optional.ofNullable(
                                        NAMES.get(ADDING_NOTHING.matcher(words).replaceFirst(""))));
    }
}
