package vn.caitien.command.planimport.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Actor.Kind;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.platform.Limits;

/** Who is named in a cell, one after the other, and what sort of actor each is. */
public final class Actors {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\\n+]\\s*");

    /** Between two who are named, but within one name too: "HT/PHT", "Tổ Toán - Tin". */
    private static final Pattern PERHAPS_BETWEEN = Pattern.compile("\\s+[-–]\\s+|\\s*/\\s*");

    private static final Pattern DASH = Pattern.compile("\\s[-–]\\s");

    /** "Đ/c" is one word. */
    private static final Pattern COMRADE =
            Pattern.compile("(?iu)(?<!\\p{L})(đ|d)\\s*/\\s*c(?!\\p{L})");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern AND = Pattern.compile("\\s+(?:và|va|cùng)\\s+");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^\\s*(?:chủ trì|chu tri|phụ trách|phu trach|phối hợp|phoi hop)\\s*:");

    /** Who leads and who helps is said behind the names: this is not told apart here. */
    private static final Pattern SHARE_BEHIND =
            Pattern.compile("(?<=\\S )(?:chu tri|phoi hop)\\b|\\((?:ct|ph)\\)");

    private static final Pattern AROUND = Pattern.compile("^[\\s\\-–*•.:]+|[\\s.:;,]+$");

    private static final List<String> OUTSIDE =
            List.of(
                    "ubnd",
                    "uy ban",
                    "hdnd",
                    "phong gd",
                    "phong giao duc",
                    "phong gddt",
                    "phong vh",
                    "phong van hoa",
                    "so gd",
                    "so giao duc",
                    "cong an",
                    "cha me",
                    "cmhs",
                    "ban dai dien",
                    "bdd",
                    "phu huynh",
                    "dia phuong",
                    "chinh quyen",
                    "tram y te",
                    "trung tam",
                    "cong ty",
                    "doanh nghiep",
                    "manh thuong quan",
                    "nha hao tam",
                    "ban nganh",
                    "cac nganh",
                    "hoi chu thap do",
                    "hoi cha me",
                    "hoi khuyen hoc",
                    "hoi phu nu",
                    "hoi cuu chien binh",
                    "mat tran",
                    "dang uy",
                    "quan doi",
                    "benh vien",
                    "cap tren",
                    "nha tai tro",
                    "cac to chuc",
                    "cong dong",
                    "cac cap",
                    "dao tao");

    private static final List<String> ROLES =
            List.of(
                    "hieu truong",
                    "pho hieu truong",
                    "ht",
                    "pht",
                    "hp",
                    "p hieu truong",
                    "p ht",
                    "ke toan",
                    "gvcn",
                    "giao vien chu nhiem",
                    "tong phu trach",
                    "tpt",
                    "to truong",
                    "to pho",
                    "chu tich",
                    "pho chu tich",
                    "bi thu",
                    "thu ky",
                    "van thu",
                    "thu quy",
                    "bao ve",
                    "nhan vien",
                    "nv",
                    "y te",
                    "thu vien",
                    "thiet bi",
                    "can bo thu vien",
                    "giao vien phu trach",
                    "nhom truong",
                    "truong ban",
                    "ctcd",
                    "bt doan",
                    "cbql phu trach");

    private static final List<String> GROUPS =
            List.of(
                    "nhom",
                    "to",
                    "cac to",
                    "ban",
                    "bgh",
                    "bld",
                    "lanh dao",
                    "lanh dao truong",
                    "hoi dong",
                    "hdsp",
                    "hdtd",
                    "hd",
                    "hdtdg",
                    "chi bo",
                    "chi uy",
                    "cap uy",
                    "cong doan",
                    "cd",
                    "doan",
                    "doi",
                    "lien doi",
                    "chi doan",
                    "giao vien",
                    "gv",
                    "nhan vien",
                    "nv",
                    "cb",
                    "cbgv",
                    "cbgvnv",
                    "cbql",
                    "can bo",
                    "toan the",
                    "tap the",
                    "cac bo phan",
                    "bo phan",
                    "hoc sinh",
                    "hs",
                    "nha truong",
                    "cac doan the",
                    "doan the",
                    "doan thanh nien",
                    "doi thieu nien",
                    "dtn",
                    "ttcm",
                    "tcm",
                    "gvbm",
                    "giao vien bo mon",
                    "khoi",
                    "cac khoi",
                    "cac lop",
                    "lop",
                    "moi",
                    "tat ca",
                    "ctv",
                    "vien chuc",
                    "dang vien");

    private static final Pattern TITLE =
            Pattern.compile("(?:thay|co|ong|ba|d c|dong chi|dc) ([a-z].*)");

    private Actors() {}

    /** Everybody who is named; sure if it is known of each what sort of actor that is. */
    public static Optional<Understood<List<Actor>>> of(String text) {
        List<Actor> actors = new ArrayList<>();
        Sureness sureness = Sureness.SURE;
        for (String part : parts(text)) {
            Understood<Kind> kind = kind(part);
            sureness = Piece.least(sureness, kind.sureness());
            if (SHARE_BEHIND.matcher(Words.plain(part)).find()) {
                sureness = Sureness.GUESSED;
            }
            if (PERHAPS_BETWEEN.matcher(part).find()) {
                sureness = Piece.least(sureness, Sureness.LIKELY);
            }
            actors.add(new Actor(kind.value(), cut(part), null));
            if (actors.size() == Limits.ENTRIES) {
                break;
            }
        }
        if (DASH.matcher(text).find() && actors.stream().allMatch(Actors::group)) {
            // "Đoàn - Đội" may be two, or one with two names.
            sureness = Piece.least(sureness, Sureness.LIKELY);
        }
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Understood<>(List.copyOf(actors), sureness));
    }

    private static boolean group(Actor actor) {
        return actor.kind() == Kind.GROUP;
    }

    /** Whether the text names actors whose sort is known, and nothing else. */
    public static boolean allKnown(String text) {
        return of(text).filter(actors -> actors.sureness() == Sureness.SURE).isPresent();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        StringBuilder part = new StringBuilder();
        // What stands in brackets belongs to the name before them.
        for (char c : LABEL.matcher(text).replaceFirst("").toCharArray()) {
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean between = depth > 0 && (c == ',' || c == ';' || c == '\n');
            part.append(between ? '\u0001' : c);
        }
        for (String one : BETWEEN.split(part.toString())) {
            List<String> several =
                    List.of(PERHAPS_BETWEEN.split(COMRADE.matcher(one).replaceAll("$1\u0002c")));
            // Only who is known by himself is somebody of his own.
            if (several.stream().allMatch(Actors::known)) {
                several.forEach(each -> addBoth(parts, each));
            } else {
                addBoth(parts, one);
            }
        }
        return parts;
    }

    private static void addBoth(List<String> parts, String one) {
        String[] two = AND.split(one, 2);
        if (two.length == 2 && known(two[0]) && known(two[1])) {
            add(parts, two[0]);
            add(parts, two[1]);
        } else {
            add(parts, one);
        }
    }

    private static void add(List<String> parts, String part) {
        String tidy =
                Words.tidy(
                        AROUND.matcher(part.replace('\u0001', ',').replace('\u0002', '/').strip())
                                .replaceAll(""));
        if (tidy.chars().anyMatch(Character::isLetter)) {
            parts.add(tidy);
        } else if (!tidy.isEmpty() && !parts.isEmpty()) {
            // "Tổ trưởng tổ 4, 5": a number alone is nobody.
            parts.add(parts.removeLast() + ", " + tidy);
        }
    }

    private static boolean known(String part) {
        return kind(part).sureness() == Sureness.SURE;
    }

    private static Understood<Kind> kind(String named) {
        String name = BRACKETS.matcher(named).replaceAll("").strip();
        String words = Words.of(named);
        if (OUTSIDE.stream().anyMatch(word -> Words.contain(words, word))) {
            return Understood.sure(Kind.OUTSIDE);
        }
        boolean bareGroup =
                words.equals("nhan vien")
                        || words.equals("nv")
                        || Words.contain(words, "toan truong")
                        || Words.begin(words, "giao vien")
                                && !Words.contain(words, "phu trach")
                                && !Words.contain(words, "chu nhiem");
        if (bareGroup || words.startsWith("cac ") && !OUTSIDE.contains(words)) {
            return Understood.sure(Kind.GROUP);
        }
        if (ROLES.stream().anyMatch(word -> Words.begin(words, word))) {
            return Understood.sure(Kind.ROLE);
        }
        if (GROUPS.stream().anyMatch(word -> Words.begin(words, word))) {
            return Understood.sure(Kind.GROUP);
        }
        Matcher titled = TITLE.matcher(words);
        if (titled.matches() && ROLES.stream().anyMatch(w -> Words.begin(titled.group(1), w))) {
            return Understood.sure(Kind.ROLE);
        }
        // "Nguyễn Văn An - PHT" is a person with a role.
        String before = PERHAPS_BETWEEN.split(COMRADE.matcher(name).replaceAll(""))[0].strip();
        if (titled.matches() || looksLikeAName(before)) {
            return Understood.likely(Kind.PERSON);
        }
        return Understood.guessed(Kind.GROUP);
    }

    private static boolean looksLikeAName(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > 5) {
            return false;
        }
        for (String word : words) {
            if (!Character.isUpperCase(word.charAt(0))
                    || word.length() > 1 && Words.shouted(word)
                    || !word.chars().allMatch(Character::isLetter)) {
                return false;
            }
        }
        return true;
    }

    private static String cut(String name) {
        return name.length() <= Limits.LINE ? name : name.substring(0, Limits.LINE);
    }
}
