package vn.caitien.command.planimport.reading.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Understood;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * Telling words by which an unknown heading is understood: each speaks for a field with some
 * weight, and the heading stands for the field that most of it speaks for.
 */
final class Vocabulary {

    private record Telling(Field field, int weight) {}

    private record Tally(Map<Field, Integer> votes, int words, int explained) {}

    private static final Map<String, Telling> WORDS = new HashMap<>();

    static {
        tell(Field.NUMBER, 5, "tt", "stt", "so tt", "so thu tu");
        tell(Field.STANDARD, 3, "tieu chuan");
        tell(Field.CRITERION, 4, "tieu chi", "ma tc", "tc", "khoan", "ma tieu chi");
        tell(Field.PRESENT, 4, "hien trang", "thuc trang", "hien tai", "hien nay", "hien co");
        tell(Field.PRESENT, 4, "da dat", "dang dat", "tu danh gia", "dat duoc");
        tell(Field.LIMITATION, 5, "han che", "diem yeu", "ton tai", "khuyet diem", "bat cap");
        tell(Field.LIMITATION, 5, "nhuoc diem", "mat yeu", "chua tot", "khiem khuyet");
        tell(Field.LIMITATION, 3, "con yeu");
        tell(Field.LIMITATION, 4, "yeu kem", "vuong mac", "thieu sot", "kho khan", "chua dat");
        tell(Field.LIMITATION, 3, "can khac phuc", "can cai tien", "van de can");
        tell(Field.LIMITATION, 1, "van de", "diem");
        tell(Field.CAUSE, 5, "nguyen nhan", "ly do", "vi sao", "tai sao");
        tell(Field.GOAL, 4, "muc tieu", "chi tieu", "dau ra", "ky vong", "san pham", "dich");
        tell(Field.GOAL, 4, "can dat", "phai dat", "se dat", "phan dau", "huong toi", "can toi");
        tell(Field.GOAL, 4, "mong doi", "mong muon", "yeu cau can dat", "huong den", "du kien dat");
        tell(Field.GOAL, 2, "yeu cau", "ket qua du kien", "muc");
        tell(Field.TOPIC, 3, "noi dung", "hang muc", "linh vuc");
        tell(Field.MEASURES, 5, "giai phap", "bien phap", "cach lam", "cach thuc", "hanh dong");
        tell(Field.MEASURES, 4, "cong viec", "viec lam", "hoat dong", "nhiem vu", "lam gi");
        tell(
                Field.MEASURES,
                4,
                "viec can lam",
                "viec phai lam",
                "viec se lam",
                "noi dung cong viec");
        tell(Field.MEASURES, 5, "huong khac phuc", "cach khac phuc", "huong giai quyet");
        tell(Field.MEASURES, 2, "viec", "phai lam", "can lam", "tien hanh", "trien khai");
        tell(Field.MEASURES, 1, "cai tien", "khac phuc");
        tell(Field.INDICATOR, 5, "chi so", "thuoc do", "do luong");
        tell(Field.EVIDENCE, 5, "minh chung");
        tell(Field.EVIDENCE, 3, "ho so", "tai lieu");
        tell(Field.LEADS, 5, "chu tri", "phu trach", "dau moi", "chiu trach nhiem", "ai lam");
        tell(Field.LEADS, 4, "phan cong", "trach nhiem", "nguoi lam", "nguoi thuc hien");
        tell(Field.LEADS, 4, "bo phan thuc hien", "don vi thuc hien", "ca nhan thuc hien");
        tell(Field.LEADS, 4, "dam nhiem", "dam trach", "giao cho", "duoc giao");
        tell(Field.LEADS, 3, "nguoi", "bo phan", "ca nhan");
        tell(Field.LEADS, 1, "don vi", "luc luong", "thuc hien", "to chuc");
        tell(Field.COLLABORATORS, 6, "phoi hop", "cung thuc hien", "cung lam", "cong tac");
        tell(Field.COLLABORATORS, 5, "tham gia", "cung tham gia");
        tell(Field.START, 5, "bat dau", "khoi dau", "tu ngay", "tu thang");
        tell(Field.END, 5, "ket thuc", "hoan thanh", "den ngay", "den thang");
        tell(Field.TIME, 5, "thoi gian", "thoi diem", "thoi han", "tien do", "lo trinh");
        tell(Field.TIME, 5, "khi nao", "han chot", "thoi ky", "moc thoi gian", "lich");
        tell(Field.TIME, 2, "thang", "ngay", "giai doan", "hoc ky", "moc", "tuan");
        tell(Field.MONEY, 5, "kinh phi", "so tien", "thanh tien", "chi phi", "du toan");
        tell(Field.MONEY, 5, "ngan sach", "nguon luc", "tai chinh");
        tell(Field.MONEY, 4, "ton kem", "muc chi", "phi ton");
        tell(Field.MONEY, 3, "tien", "du tru", "gia tri");
        tell(Field.MONEY_SOURCE, 6, "nguon kinh phi", "nguon von", "nguon tien");
        tell(Field.MONEY_SOURCE, 3, "nguon");
        tell(Field.CONDITIONS, 6, "dieu kien");
        tell(Field.CONDITIONS, 5, "yeu cau di kem", "can co them", "can them");
        tell(Field.CONDITIONS, 4, "co so vat chat", "phuong tien", "trang thiet bi");
        tell(Field.REMARK, 6, "ghi chu", "luu y");
        tell(Field.UPKEEP, 6, "duy tri");
        tell(Field.UPKEEP, 4, "phat huy", "giu vung");
        tell(Field.STRENGTH, 6, "diem manh", "uu diem");
        tell(Field.FOLLOW_UP, 6, "muc do thuc hien", "muc do hoan thanh", "dieu chinh");
        tell(Field.FOLLOW_UP, 6, "theo doi", "nhan xet", "nguoi danh gia", "danh gia ket qua");
        tell(Field.FOLLOW_UP, 6, "ket qua thuc hien", "kiem tra", "danh gia muc do");
        tell(Field.FOLLOW_UP, 3, "danh gia");
        tell(Field.FOLLOW_UP, 2, "ket qua");
    }

    /** Words of headings that speak for nothing. */
    private static final Set<String> SILENT =
            Set.of(
                    "va", "hoac", "cac", "cua", "can", "phai", "duoc", "du", "kien", "cu", "the",
                    "chinh", "chu", "yeu", "theo", "neu", "co", "nam", "hoc", "trong", "thuoc",
                    "ma", "ten", "kem", "khac", "ho", "tro", "lien", "quan", "de", "so", "se",
                    "dong", "trieu", "vnd", "d", "thuc", "hien", "nhung", "dat", "toi", "den");

    /** What only says of what or compared with what: "nguyên nhân của hạn chế". */
    private static final Pattern QUALIFIED = Pattern.compile("^(.+) (?:cua|so voi) .*$");

    private static final int LONGEST_PHRASE = 4;
    private static final int MOST_WORDS = 12;
    private static final int ENOUGH = 3;
    private static final int CLEAR = 2;

    /** Other words that lead: these alone also stand before who only helps. */
    private static final int LEADING = 4;

    private Vocabulary() {}

    private static void tell(Field field, int weight, String... phrases) {
        for (String phrase : phrases) {
            WORDS.put(phrase, new Telling(field, weight));
        }
    }

    /** The field that most words of a heading speak for, if at least half of them speak at all. */
    static Optional<Understood<Field>> field(String heading) {
        Tally tally = tally(QUALIFIED.matcher(Words.of(heading)).replaceFirst("$1"));
        if (tally.words() > MOST_WORDS || tally.explained() * 2 < tally.words()) {
            return Optional.empty();
        }
        Map<Field, Integer> votes = new EnumMap<>(tally.votes());
        unite(votes, Field.LEADS, Field.COLLABORATORS, Field.LEADS_AND_HELPERS, LEADING);
        unite(votes, Field.MONEY, Field.MONEY_SOURCE, Field.MONEY, ENOUGH);
        unite(votes, Field.START, Field.END, Field.TIME, ENOUGH);
        List<Map.Entry<Field, Integer>> ranked =
                votes.entrySet().stream()
                        .sorted(Map.Entry.<Field, Integer>comparingByValue().reversed())
                        .toList();
        if (ranked.isEmpty() || ranked.getFirst().getValue() < ENOUGH) {
            return Optional.empty();
        }
        int lead =
                ranked.getFirst().getValue() - (ranked.size() > 1 ? ranked.get(1).getValue() : 0);
        if (lead == 0) {
            return Optional.empty();
        }
        boolean clear = lead >= CLEAR && tally.explained() == tally.words();
        return Optional.of(
                new Understood<>(
                        ranked.getFirst().getKey(), clear ? Sureness.LIKELY : Sureness.GUESSED));
    }

    /** The field of a label, all of whose words must be understood, since texts have colons too. */
    static Optional<Understood<Field>> label(String label) {
        return field(label).filter(field -> field.sureness() != Sureness.GUESSED);
    }

    /** Longer phrases first: "tiến độ" is no money, though "tiền" is. */
    private static Tally tally(String heading) {
        List<String> words = heading.isEmpty() ? List.of() : List.of(heading.split(" "));
        Map<Field, Integer> votes = new EnumMap<>(Field.class);
        int explained = 0;
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST_PHRASE, words.size() - at);
            while (length > 0 && !WORDS.containsKey(phrase(words, at, length))) {
                length--;
            }
            Telling telling = WORDS.get(phrase(words, at, length));
            if (telling != null) {
                votes.merge(telling.field(), telling.weight(), Integer::sum);
                explained += length;
            } else if (SILENT.contains(words.get(at))) {
                explained++;
            }
            at += Math.max(length, 1);
        }
        return new Tally(votes, words.size(), explained);
    }

    private static String phrase(List<String> words, int from, int length) {
        return String.join(" ", new ArrayList<>(words.subList(from, from + length)));
    }

    /** A heading may name both sides, and its column then holds both. */
    private static void unite(
            Map<Field, Integer> votes, Field one, Field other, Field both, int enough) {
        int first = votes.getOrDefault(one, 0);
        int second = votes.getOrDefault(other, 0);
        if (first >= enough && second >= enough) {
            votes.remove(one);
            votes.remove(other);
            votes.merge(both, first + second, Integer::sum);
        }
    }
}
