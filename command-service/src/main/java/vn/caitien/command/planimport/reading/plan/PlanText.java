package vn.caitien.command.planimport.reading.plan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.field.HeaderSearch;
import vn.caitien.command.planimport.reading.field.Labels;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Document.Block;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Goes through a plan's paragraphs and tables in their order and says what each of them is. */
public final class PlanText {

    private static final Pattern STANDARD = Pattern.compile("tieu chuan (\\d{1,2})\\b.*");
    private static final Pattern CLAUSES =
            Pattern.compile("(?:cac )?(?:yeu cau|tieu chi|noi dung|khoan|muc \\d|dieu \\d).*");

    /** "Tiêu chí 2", where the standard stands above. */
    private static final Pattern BARE = Pattern.compile("tieu chi \\d{1,2}(?: \\D.*)?");

    private static final int CLAUSES_HEADING = 100;
    private static final Pattern GROUND =
            Pattern.compile(
                    "(?:can cu|thong tu|cong van|quyet dinh|nghi quyet|nghi dinh|luat|bao cao|huong"
                        + " dan|ke hoach|chi thi|van ban|dieu le|chu truong|ket qua|thuc hien) .*");
    private static final Pattern COUNT =
            Pattern.compile(
                    ".*\\bmuc (\\d)(?: tro len)? *:? *(?:la )?(\\d{1,2}) */ *(\\d{1,2})\\b"
                            + "(?:[^\\d%;]{0,40}(\\d{1,3}(?:[.,]\\d{1,2})?) *%)?.*");

    /** Parts of running text, behind which a part of any name may begin. */
    private static final Set<Section> WRITTEN =
            EnumSet.of(
                    Section.PURPOSE,
                    Section.OBJECTIVES,
                    Section.SITUATION,
                    Section.STRENGTHS,
                    Section.WEAKNESSES,
                    Section.ORGANISATION);

    private static final int NAME = 80;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    /** Sections whose paragraphs may be rows, criterion by criterion. */
    private static final Set<Section> ROWS =
            EnumSet.of(
                    Section.CONTENT,
                    Section.UPKEEP,
                    Section.TARGETS,
                    Section.OBJECTIVES,
                    Section.HEAD,
                    Section.OPENING,
                    Section.GROUNDS,
                    Section.PURPOSE,
                    Section.OTHER);

    private static final Set<Section> NAMED_ALONE =
            EnumSet.of(
                    Section.STRENGTHS,
                    Section.WEAKNESSES,
                    Section.OBJECTIVES,
                    Section.PURPOSE,
                    Section.UPKEEP,
                    Section.TARGETS,
                    Section.SITUATION);

    private final Found found = new Found();
    private final Edition edition;
    private final Paper paper = new Paper(found);
    private final TargetText targetText = new TargetText(found);
    private final Ratings ratings;
    private final Labels labels;
    private final CriterionText criterion;
    private final PlanTables tables;
    private Section section = Section.HEAD;

    /** What the heading of the section is counted by. */
    private String marker = "";

    private PlanText(Edition edition, Labels labels) {
        this.edition = edition;
        this.labels = labels;
        this.ratings = new Ratings(found, edition);
        this.criterion = new CriterionText(found, edition, targetText, labels);
        this.tables = new PlanTables(found, edition, criterion, ratings);
    }

    public static Found read(Document document, Edition edition) {
        PlanText reading = new PlanText(edition, Labels.of(document));
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> reading.add(paragraph);
                case Table table -> reading.add(table);
            }
        }
        reading.criterion.close(reading.section);
        reading.paper.close();
        return reading.found;
    }

    private void add(Table table) {
        PlanTables.above(table).forEach(this::add);
        if (section == Section.ORGANISATION
                && HeaderSearch.in(table.rows()).isEmpty()
                && paper.duties(table)) {
            return;
        }
        tables.take(table, section).forEach(this::add);
    }

    private void add(Paragraph paragraph) {
        String text = paragraph.text().replace("**", "").strip();
        Paragraph clean = new Paragraph(text, paragraph.place());
        String words = Words.of(text);
        if (words.isEmpty() || Paper.formula(words) || Heading.countsOnly(text)) {
            return;
        }
        if (paragraph.stray()) {
            found.leave(paragraph.place(), text);
            return;
        }
        if (paper.ending(clean, words, section).isPresent()) {
            criterion.close(section);
            section = paper.ending(clean, words, section).orElseThrow();
            if (section == Section.RECIPIENTS) {
                paper.recipient(afterColon(text), clean.place());
                return;
            }
        }
        if (paper.takesAtTheEnd(clean, section)) {
            return;
        }
        if (section == Section.HEAD && paper.takesAtTheTop(clean, words)) {
            return;
        }
        if (ratings.take(clean, words, section)) {
            return;
        }
        Heading heading = Heading.of(text);
        if (section == Section.TARGETS
                && !criterion.isOpen()
                && heading.depth() != 1
                && targetText.take(clean, null, true)) {
            return;
        }
        // "III. Nội dung duy trì" begins a part, though a label may be called so too.
        boolean part = heading.depth() == 1 && Section.beganBy(heading.rest()).isPresent();
        if (openCriterion(clean, heading) || !part && criterion.label(clean) || standard(heading)) {
            return;
        }
        if (beginsSection(clean, heading)) {
            return;
        }
        say(clean, heading, words);
    }

    private static String afterColon(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? "" : text.substring(colon + 1).strip();
    }

    private boolean openCriterion(Paragraph paragraph, Heading heading) {
        if (!ROWS.contains(section) && !(section == Section.SITUATION && criterion.isOpen())) {
            return false;
        }
        Optional<Codes.Heading> named = Codes.heading(paragraph.text(), edition.article());
        if (named.isPresent()) {
            String text = paragraph.text();
            String title = named.get().title();
            // "Tiêu chí 1.1. Mục tiêu: Mức 2": what looks like a title is a label already.
            boolean labelled = !labels.in(title).isEmpty();
            String code = labelled ? text.substring(0, text.length() - title.length()) : text;
            criterion.close(section);
            criterion.begin(new Piece(code, paragraph.place(), Sureness.SURE));
            if (labelled) {
                criterion.label(new Paragraph(title, paragraph.place()));
            }
            return true;
        }
        if (criterion.standard() != null && BARE.matcher(Words.of(heading.rest())).matches()) {
            criterion.close(section);
            criterion.begin(new Piece(heading.rest(), paragraph.place(), Sureness.LIKELY));
            return true;
        }
        if (heading.marker().matches("[1-9]\\d?\\.[1-9]\\d?")) {
            Optional<Criterion> titled = edition.titled(heading.rest());
            if (titled.filter(c -> c.code().equals(heading.marker())).isPresent()) {
                criterion.close(section);
                criterion.begin(new Piece(paragraph.text(), paragraph.place(), Sureness.SURE));
                return true;
            }
        }
        return false;
    }

    private boolean standard(Heading heading) {
        if (!ROWS.contains(section) && !criterion.isOpen()) {
            return false;
        }
        String words = Words.of(heading.rest());
        Matcher named = STANDARD.matcher(words);
        if (named.matches() && heading.brief()) {
            criterion.close(section);
            criterion.below(named.group(1));
            return true;
        }
        boolean heads = heading.depth() > 0 || CLAUSES.matcher(words).matches();
        if (heads && heading.rest().length() <= CLAUSES_HEADING && edition.namesClauses(words)) {
            criterion.close(section);
            criterion.below(null);
            return true;
        }
        return false;
    }

    private boolean beginsSection(Paragraph paragraph, Heading heading) {
        String text = heading.rest();
        int colon = text.indexOf(':');
        String name = colon > 0 ? text.substring(0, colon) : text;
        boolean alone = heading.depth() == 0 || heading.depth() == 9;
        Optional<Section> begun =
                heading.depth() == 1 && heading.brief()
                        ? Section.beganBy(text).or(() -> Optional.of(Section.OTHER))
                        : alone
                                ? Section.called(name).filter(NAMED_ALONE::contains)
                                : heading.brief() ? Section.beganBy(name) : Optional.empty();
        if (begun.isEmpty() && alone && Words.shouted(text) && heading.brief()) {
            begun = Section.beganBy(text);
        }
        if (begun.isEmpty() && WRITTEN.contains(section) && follows(heading) && named(text)) {
            begun = Optional.of(Section.OTHER);
        }
        if (begun.isEmpty() || heading.depth() > 1 && !mayBegin(begun.get(), heading)) {
            return false;
        }
        if (heading.depth() > 1 && begun.get() == section && section != Section.CONTENT) {
            return false;
        }
        criterion.close(section);
        if (section == Section.OTHER || begun.get() == Section.OTHER) {
            found.leave(paragraph.place(), begun.get() == Section.OTHER ? paragraph.text() : "");
        }
        section = begun.get();
        marker = heading.marker();
        paper.close();
        if (colon > 0 && colon < text.length() - 1) {
            say(
                    new Paragraph(text.substring(colon + 1).strip(), paragraph.place()),
                    Heading.of(text.substring(colon + 1).strip()),
                    Words.of(text.substring(colon + 1)));
        }
        return true;
    }

    /** Below "Tổ chức thực hiện" stand people; inside a criterion's text, its own points. */
    private boolean mayBegin(Section begun, Heading heading) {
        if (section == Section.ORGANISATION && !follows(heading)
                || section == Section.RECIPIENTS
                || section == Section.SIGNATURE
                || section == Section.GROUNDS && begun == Section.CONTENT) {
            return false;
        }
        return !criterion.isOpen()
                || begun == Section.UPKEEP
                || begun == Section.TARGETS
                || begun == Section.ORGANISATION;
    }

    /** Whether it is the name of a part, not a sentence of a list. */
    private static boolean named(String text) {
        return text.length() <= NAME && !text.matches(".*[.;:,]");
    }

    /** Whether it counts on from the heading of the part in which it stands. */
    private boolean follows(Heading heading) {
        return heading.depth() == 2
                && NUMBER.matcher(marker).matches()
                && Integer.parseInt(heading.marker()) == Integer.parseInt(marker) + 1;
    }

    private void say(Paragraph paragraph, Heading heading, String words) {
        if (criterion.say(paragraph)) {
            return;
        }
        Piece piece = new Piece(paragraph.text(), paragraph.place(), Sureness.SURE);
        Matcher count = COUNT.matcher(Words.plain(paragraph.text()));
        if (count.matches()) {
            found.counts.add(
                    new Found.Count(
                            Integer.parseInt(count.group(1)),
                            Integer.parseInt(count.group(2)),
                            Integer.parseInt(count.group(3)),
                            count.group(4) == null
                                    ? null
                                    : new BigDecimal(count.group(4).replace(',', '.')),
                            paragraph.text()));
        }
        switch (section) {
            case HEAD, GROUNDS, OPENING -> ground(piece, heading, words);
            case ORGANISATION -> paper.duty(paragraph, heading);
            case TARGETS -> {
                if (!targetText.take(paragraph, null, true)) {
                    targetText.sentence(paragraph);
                }
            }
            case OTHER -> found.leave(piece);
            case RECIPIENTS, SIGNATURE -> found.leave(piece);
            case UPKEEP -> found.leave(piece);
            default -> {
                if (Section.holds(words)) {
                    found.say(section, piece);
                } else {
                    found.leave(piece);
                }
            }
        }
    }

    private void ground(Piece piece, Heading heading, String words) {
        boolean opening =
                (words.endsWith("nhu sau") || words.endsWith("noi dung sau"))
                        || words.contains("xay dung ke hoach cai tien")
                                && words.contains("truong")
                                && section != Section.GROUNDS;
        if (opening) {
            found.say(Section.OPENING, piece);
            section = Section.OPENING;
        } else if (GROUND.matcher(Words.of(heading.rest())).matches()) {
            found.grounds.add(
                    new Piece(
                            heading.depth() > 0 ? heading.rest() : piece.text(),
                            piece.place(),
                            Sureness.SURE));
            section = Section.GROUNDS;
        } else if (section == Section.GROUNDS && heading.depth() > 0) {
            found.grounds.add(new Piece(heading.rest(), piece.place(), Sureness.LIKELY));
        } else if (section == Section.GROUNDS) {
            found.say(Section.SITUATION, piece.atMost(Sureness.LIKELY));
        } else if (section == Section.OPENING && !(numbered(heading) && heading.brief())) {
            found.say(Section.OPENING, piece.atMost(Sureness.LIKELY));
        } else {
            found.leave(piece);
        }
    }

    private static boolean numbered(Heading heading) {
        return heading.depth() > 0 && heading.depth() < 9;
    }
}
