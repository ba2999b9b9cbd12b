package vn.caitien.command.planimport.reading.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Actors;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.platform.Limits;

/**
 * What every official paper has: number, place and day, title, who does what, receivers, signer.
 */
public final class Paper {

    public static final String NUMBER = "number";
    public static final String PLACE = "place";
    public static final String ISSUED_ON = "issuedOn";
    public static final String TITLE = "title";
    public static final String SIGNATORY = "signatory";

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:s.{1,2}\\s*[:.]\\s*(\\d*\\s?/\\s?\\S+)|(\\d+\\s*/\\s*kh\\b\\S*))(?:\\s+(.*))?$");
    private static final Pattern DATED =
            Pattern.compile(
                    "^(.{2,60}?),?\\s*ngay\\s*(\\d{1,2})\\s*thang\\s*(\\d{1,2})\\s*nam\\s*(20\\d\\d)\\W*$");
    private static final Pattern SIGNS =
            Pattern.compile(
                    "(?:(?:tm|kt|q|ky thay)\\s)?(?:pho )?(?:hieu truong|chu tich hoi dong.*|thu"
                        + " truong don vi|chu tich|hoi dong tu danh gia|giam doc|pho giam doc)");
    private static final Pattern WITHOUT_NUMBER = Pattern.compile("^[-–*+•\\s]+");
    private static final int BRIEF = 120;

    private final Found found;
    private @Nullable Piece role;
    private @Nullable Piece duty;
    private boolean titled;

    Paper(Found found) {
        this.found = found;
    }

    /** Words that stand on every paper of the state and say nothing about this one. */
    static boolean formula(String words) {
        return words.startsWith("cong hoa xa hoi chu nghia viet nam")
                || words.equals("doc lap tu do hanh phuc");
    }

    /** The last parts of a paper, by the words they begin with. */
    Optional<Section> ending(Paragraph paragraph, String words, Section now) {
        if (words.startsWith("tren day la") || words.startsWith("tren day toan bo")) {
            return Optional.of(Section.CLOSING);
        }
        if (words.startsWith("noi nhan") && words.length() < BRIEF) {
            return Optional.of(Section.RECIPIENTS);
        }
        boolean signs =
                now != Section.HEAD
                        && Words.shouted(paragraph.text())
                        && SIGNS.matcher(words).matches();
        return signs ? Optional.of(Section.SIGNATURE) : Optional.empty();
    }

    /** Whether a row of a table is none, but where the paper ends: day, receivers, who signs. */
    static boolean ends(Row row) {
        List<Cell> filled = row.filled();
        return filled.size() <= 2
                && filled.stream().flatMap(cell -> cell.text().lines()).anyMatch(Paper::ends);
    }

    private static boolean ends(String line) {
        String words = Words.of(line);
        return words.startsWith("noi nhan") && words.length() < BRIEF
                || Words.shouted(line) && SIGNS.matcher(words).matches()
                || DATED.matcher(Words.plain(line)).matches();
    }

    /** Takes what stands below "Nơi nhận" and who signs. */
    boolean takesAtTheEnd(Paragraph paragraph, Section section) {
        String text = paragraph.text();
        if (section == Section.RECIPIENTS && text.length() <= Limits.LINE) {
            recipient(text, paragraph.place());
            return true;
        }
        if (section == Section.SIGNATURE) {
            boolean signs = SIGNS.matcher(Words.of(text)).matches();
            if (signs && found.frame.get(SIGNATORY) == null) {
                found.frame.put(SIGNATORY, piece(paragraph));
            } else if (signs) {
                found.frame.merge(SIGNATORY, piece(paragraph), Piece::and);
            } else if (WITHOUT_NUMBER.matcher(text).find()) {
                recipient(text, paragraph.place());
            } else {
                found.leave(paragraph.place(), text);
            }
            return true;
        }
        return false;
    }

    void recipient(String text, String place) {
        String bare = WITHOUT_NUMBER.matcher(text).replaceAll("").strip();
        if (!bare.isEmpty()) {
            found.recipients.add(new Piece(bare, place, Sureness.SURE));
        }
    }

    /** Takes what stands above the first section: number, place and day, title. */
    boolean takesAtTheTop(Paragraph paragraph, String words) {
        String text = paragraph.text();
        String plain = Words.plain(text);
        Matcher number = NUMBERED.matcher(plain);
        if (!titled && plain.length() == text.length() && number.matches()) {
            int group = number.group(1) == null ? 2 : 1;
            put(NUMBER, text.substring(number.start(group), number.end(group)).strip(), paragraph);
            if (number.group(3) != null) {
                String rest = text.substring(number.start(3));
                Paragraph beside = new Paragraph(rest, paragraph.place());
                if (!takesAtTheTop(beside, Words.of(rest))) {
                    found.leave(paragraph.place(), rest);
                }
            }
            return true;
        }
        Matcher date = DATED.matcher(plain);
        if (plain.length() == text.length() && date.matches() && !words.startsWith("can cu")) {
            put(PLACE, text.substring(date.start(1), date.end(1)).strip(), paragraph);
            put(
                    ISSUED_ON,
                    "%s-%02d-%02d"
                            .formatted(
                                    date.group(4),
                                    Integer.parseInt(date.group(3)),
                                    Integer.parseInt(date.group(2))),
                    paragraph);
            return true;
        }
        Piece title = found.frame.get(TITLE);
        if (title == null && Title.begins(text)) {
            found.frame.put(TITLE, new Piece(Title.spelt(text), paragraph.place(), Sureness.SURE));
            titled = true;
            return true;
        }
        if (title != null && titled && Title.goesOn(text)) {
            found.frame.put(TITLE, title.and(piece(paragraph)));
            return true;
        }
        titled = false;
        return false;
    }

    private void put(String field, String text, Paragraph from) {
        found.frame.putIfAbsent(field, new Piece(text, from.place(), Sureness.SURE));
    }

    private static Piece piece(Paragraph paragraph) {
        return new Piece(paragraph.text(), paragraph.place(), Sureness.SURE);
    }

    /** A paragraph of "Tổ chức thực hiện": the heading of a role, or what the role has to do. */
    void duty(Paragraph paragraph, Heading heading) {
        if (heading.depth() >= 2 && heading.depth() < 9) {
            role(paragraph, heading.rest());
            return;
        }
        int colon = heading.rest().indexOf(':');
        boolean named =
                colon > 0
                        && colon < BRIEF
                        && (heading.depth() == 9 || heading.depth() == 0)
                        && Actors.allKnown(heading.rest().substring(0, colon));
        if (named) {
            role(paragraph, heading.rest());
            return;
        }
        Piece piece = piece(paragraph);
        if (duty != null && duty.text().length() > Limits.SECTION) {
            found.leave(piece);
            return;
        }
        duty = duty == null ? piece : duty.and(piece);
    }

    private void role(Paragraph paragraph, String text) {
        close();
        int colon = text.indexOf(':');
        int end =
                colon > 0 && colon <= BRIEF
                        ? colon
                        : text.length() <= BRIEF ? text.length() : split(text);
        String place = paragraph.place();
        role =
                new Piece(
                        text.substring(0, end).strip(),
                        place,
                        end == text.length() || end == colon ? Sureness.SURE : Sureness.GUESSED);
        String rest = text.substring(end).replaceFirst("^[:\\s]+", "");
        duty = rest.isEmpty() ? null : new Piece(rest, place, role.sureness());
    }

    /** Where the name of a role ends that its duty follows without a mark. */
    private static int split(String text) {
        Matcher capital = Pattern.compile("(?<=\\p{Ll}) (?=\\p{Lu}\\p{Ll})").matcher(text);
        return capital.find()
                        && capital.start() <= BRIEF
                        && Actors.allKnown(text.substring(0, capital.start()))
                ? capital.start()
                : 0;
    }

    /** Rows of a role and its duty. */
    boolean duties(Table table) {
        boolean ending =
                table.rows().stream()
                        .flatMap(Row::paragraphs)
                        .anyMatch(text -> Words.of(text.text()).startsWith("noi nhan"));
        if (ending) {
            return false;
        }
        for (Row row : table.rows()) {
            List<Cell> filled =
                    row.filled().stream().filter(c -> !c.text().matches("\\d{1,2}[.)]?")).toList();
            if (filled.size() == 2
                    && filled.get(1).text().length() > filled.get(0).text().length()) {
                found.duties.add(
                        new Found.Duty(
                                new Piece(
                                        filled.get(0).text(),
                                        filled.get(0).place(),
                                        Sureness.LIKELY),
                                new Piece(
                                        filled.get(1).text(),
                                        filled.get(1).place(),
                                        Sureness.LIKELY)));
            } else {
                filled.forEach(cell -> found.leave(cell.place(), cell.text()));
            }
        }
        return true;
    }

    /** Ends the duty that is being read. */
    void close() {
        Piece to = role;
        Piece what = duty;
        role = null;
        duty = null;
        if (to != null && what != null && !to.text().isEmpty()) {
            found.duties.add(new Found.Duty(to, what));
        } else if (what != null) {
            found.duties.add(
                    new Found.Duty(
                            new Piece(DutySentence.EVERYBODY, what.place(), Sureness.GUESSED),
                            what));
        } else if (to != null) {
            DutySentence.of(to).ifPresentOrElse(found.duties::add, () -> found.leave(to));
        }
    }
}
