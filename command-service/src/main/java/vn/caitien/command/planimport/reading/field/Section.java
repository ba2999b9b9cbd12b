package vn.caitien.command.planimport.reading.field;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caitien.command.planimport.reading.text.Words;

/** The parts of a plan's paper, with the words by which their headings begin. */
public enum Section {
    /** Before everything: who writes, number, day, title. */
    HEAD,
    OPENING,
    GROUNDS("can cu", "cac can cu", "co so xay dung", "co so phap ly", "co so de xay dung"),
    PURPOSE("muc dich", "yeu cau", "muc dich yeu cau"),
    OBJECTIVES("muc tieu"),
    SITUATION(
            "thuc trang",
            "tinh hinh",
            "dac diem",
            "danh gia hien trang",
            "hien trang",
            "ket qua tu danh gia",
            "ket qua danh gia",
            "boi canh",
            "thong tin chung",
            "khai quat",
            "tom tat",
            "diem manh va diem yeu",
            "diem manh diem yeu",
            "thuan loi kho khan",
            "thuan loi va kho khan"),
    STRENGTHS("diem manh", "cac diem manh", "nhung diem manh", "uu diem", "thuan loi"),
    WEAKNESSES(
            "diem yeu",
            "cac diem yeu",
            "nhung diem yeu",
            "han che",
            "nhung han che",
            "ton tai",
            "nhung ton tai",
            "kho khan"),
    CONTENT(
            "noi dung",
            "cac noi dung",
            "ke hoach cai tien",
            "ke hoach thuc hien",
            "ke hoach cu the",
            "giai phap",
            "cac giai phap",
            "bien phap",
            "cac bien phap",
            "nhiem vu",
            "cac nhiem vu",
            "van de uu tien",
            "cac van de uu tien"),
    UPKEEP,
    TARGETS("chi tieu", "cac chi tieu", "he thong chi tieu", "muc tieu chat luong"),
    ORGANISATION(
            "to chuc thuc hien",
            "phan cong",
            "to chuc chi dao",
            "trach nhiem",
            "bien phap to chuc"),
    CLOSING,
    RECIPIENTS("noi nhan"),
    SIGNATURE,
    /** A part for which a plan's frame has no place. */
    OTHER("theo doi", "ra soat", "kiem tra giam sat", "che do bao cao", "kinh phi");

    private record Name(Section section, String words) {}

    private static final List<Name> NAMES =
            Arrays.stream(values())
                    .flatMap(section -> section.names.stream().map(w -> new Name(section, w)))
                    .sorted(
                            Comparator.comparingInt((Name name) -> name.words().length())
                                    .reversed())
                    .toList();

    private final List<String> names;

    Section(String... names) {
        this.names = List.of(names);
    }

    /** The part that a heading begins. */
    public static Optional<Section> beganBy(String heading) {
        String words = Words.of(heading);
        if (Words.contain(words, "duy tri")) {
            return Optional.of(UPKEEP);
        }
        if (Words.contain(words, "chi tieu") && words.length() < 80) {
            return Optional.of(TARGETS);
        }
        return NAMES.stream()
                .filter(name -> Words.begin(words, name.words()))
                .map(Name::section)
                .findFirst();
    }

    /** Whether a paragraph can be the text of a part: one word alone is a torn heading or cell. */
    public static boolean holds(String words) {
        return words.indexOf(' ') > 0;
    }

    /** The part that has exactly this name. */
    public static Optional<Section> called(String heading) {
        String words = Words.of(heading);
        return NAMES.stream()
                .filter(name -> name.words().equals(words))
                .map(Name::section)
                .findFirst();
    }
}
