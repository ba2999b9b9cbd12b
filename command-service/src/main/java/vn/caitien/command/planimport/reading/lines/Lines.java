package vn.caitien.command.planimport.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.field.Labels;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Document.Block;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Line;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.command.planimport.reading.text.Words;

/** Makes paragraphs and tables again of lines, which a printer or a scanner broke. */
public final class Lines {

    /** Lines of a paragraph are rarely longer when they were broken by a page's width. */
    private static final int BROKEN = 130;

    private static final Pattern BEGINS =
            Pattern.compile(
                    "^(?:(?:can cu|tieu chi|tieu chuan|tren day la|noi nhan|dieu|khoan) .*|noi"
                            + " nhan.*|so\\s*:.*)");

    /** "Tiêu chí" at the end of a line, its code on the next. */
    private static final Pattern CODE_FOLLOWS =
            Pattern.compile("(?:\\S+ )?(?:tieu chi|tieu chuan)");

    /** "Tiêu chí 5." or "Tiêu chí 5" at the end of a line, and the rest of the code on the next. */
    private static final Pattern CODE_CUT =
            Pattern.compile("(?:.* )?(?:tieu )?chi:? \\d{1,2}\\s*(?:\\.\n|\n\\.)\\s*\\d{1,2}\\b.*");

    /** "Học kỳ" at the end of a line, its number on the next; a fund ("quỹ") has none. */
    private static final Pattern TERM_FOLLOWS =
            Pattern.compile("(?iu)(?:.* )?(?:học k[ỳì]|hoc k[yi]|hk|quý)");

    private static final Pattern ROMAN = Pattern.compile("(?:I{1,3}|IV|V)\\b.*");

    private static final Pattern SENTENCE_ENDS = Pattern.compile(".*[.;:!?…/]$");
    private static final Pattern CELLS = Pattern.compile("\t|\\s*\\|\\s*");

    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final boolean broken;
    private final boolean spaced;
    private final int full;
    private int tables;

    private Lines(List<Line> lines) {
        this.lines = lines;
        List<Integer> lengths =
                lines.stream()
                        .map(line -> line.tidy().length())
                        .filter(length -> length >= 40)
                        .sorted()
                        .toList();
        int usual = lengths.isEmpty() ? 0 : lengths.get(lengths.size() * 9 / 10);
        this.broken = usual > 0 && usual <= BROKEN;
        this.full = usual * 3 / 4;
        long filled = lines.stream().filter(line -> !line.blank()).count();
        long blank = lines.size() - filled;
        this.spaced = blank * 10 > filled * 6;
    }

    public static Document document(List<Line> lines) {
        return new Lines(lines).read();
    }

    private Document read() {
        int at = 0;
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.blank()) {
                at++;
                continue;
            }
            int afterCells = cells(at);
            if (afterCells > at) {
                at = afterCells;
                continue;
            }
            String place = Places.table(tables + 1);
            int from = at;
            var table =
                    SpacedTable.at(lines, from, place).or(() -> BrokenTable.at(lines, from, place));
            if (table.isPresent()) {
                tables++;
                blocks.add(table.get().table());
                at = table.get().after();
                continue;
            }
            at = paragraph(at);
        }
        return new Document(blocks);
    }

    /** Lines with tabs or bars between their cells are a table; answers where it ends. */
    private int cells(int from) {
        List<Row> rows = new ArrayList<>();
        int at = from;
        String place = Places.table(tables + 1);
        while (at < lines.size() && hasCells(lines.get(at), rows.isEmpty())) {
            String text = lines.get(at).text().strip();
            boolean bars = text.startsWith("|");
            String inner = bars ? text.replaceAll("^\\||\\|$", "") : lines.get(at).text();
            if (!bars || !inner.matches("[-:|\\s]+")) {
                List<Cell> cells = new ArrayList<>();
                for (String cell : CELLS.split(inner, -1)) {
                    cells.add(new Cell(Words.tidy(cell), lines.get(at).place(), Merge.NOT));
                }
                rows.add(new Row(cells));
            }
            at++;
        }
        if (rows.size() == 1) {
            // Two things side by side, e.g. the number and the day of the paper.
            rows.getFirst().paragraphs().forEach(blocks::add);
            return at;
        }
        if (rows.isEmpty()) {
            return at;
        }
        tables++;
        blocks.add(new Table(place, rows));
        return at;
    }

    private static boolean hasCells(Line line, boolean first) {
        String text = line.text().strip();
        return text.contains("\t")
                || text.startsWith("|") && text.indexOf('|', 1) > 0
                || !first && Words.of(text).matches("tieu chuan \\d+");
    }

    private int paragraph(int from) {
        StringBuilder text = new StringBuilder(lines.get(from).tidy());
        Line last = lines.get(from);
        int at = from + 1;
        while (at < lines.size()) {
            int next = Line.firstFilled(lines, at);
            if (next == lines.size() || !continues(last, lines.get(next), next > at)) {
                break;
            }
            String more = lines.get(next).tidy();
            boolean hyphen =
                    text.length() > 1
                            && text.charAt(text.length() - 1) == '-'
                            && !Character.isWhitespace(text.charAt(text.length() - 2));
            text.append(hyphen ? "" : " ").append(more);
            last = lines.get(next);
            at = next + 1;
        }
        String place = Places.span(lines.get(from).place(), last.place());
        blocks.add(new Paragraph(text.toString(), place, stray(text)));
        return at;
    }

    /**
     * The rest of a table's cell behind the text that its page also had: short, in mid-sentence.
     */
    private boolean stray(StringBuilder text) {
        return broken
                && text.length() < full
                && Character.isLowerCase(firstLetter(text))
                && Heading.of(text.toString()).depth() == 0
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Paragraph;
    }

    /** The first character, but for a bracket. */
    private static char firstLetter(CharSequence text) {
        return text.charAt(text.charAt(0) == '(' && text.length() > 1 ? 1 : 0);
    }

    private boolean continues(Line last, Line next, boolean blankBetween) {
        String before = last.tidy();
        String after = next.tidy();
        if (CODE_FOLLOWS.matcher(Words.of(before)).matches()
                && Character.isDigit(after.charAt(0))) {
            return true;
        }
        if (CODE_CUT.matcher(Words.plain(before + "\n" + after)).matches()) {
            return true;
        }
        if (TERM_FOLLOWS.matcher(before).matches() && ROMAN.matcher(after).matches()) {
            return true;
        }
        if (begins(after) || hasCells(next, true)) {
            return false;
        }
        boolean ended = SENTENCE_ENDS.matcher(before).matches();
        char first = after.charAt(0);
        boolean listed = before.endsWith(";") && !blankBetween;
        if (Character.isLowerCase(firstLetter(after)) && (!ended || listed)) {
            return !Words.shouted(before);
        }
        if (!broken || ended && before.length() < full) {
            return false;
        }
        if (blankBetween && !spaced || Words.shouted(before) || Words.shouted(after)) {
            return false;
        }
        if (next.indented() && Character.isUpperCase(first)) {
            return false;
        }
        return before.length() >= full && !ended || before.endsWith(",");
    }

    private static boolean begins(String text) {
        Heading heading = Heading.of(text);
        if (heading.depth() > 0 && !heading.marker().equals("o")) {
            return true;
        }
        String words = Words.of(text);
        int colon = text.indexOf(':');
        return BEGINS.matcher(words).matches() && !Character.isLowerCase(text.charAt(0))
                || colon > 0 && Labels.KNOWN.label(text.substring(0, colon)).isPresent()
                || Section.called(text).isPresent() && Character.isUpperCase(text.charAt(0));
    }
}
