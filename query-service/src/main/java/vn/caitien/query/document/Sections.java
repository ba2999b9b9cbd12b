package vn.caitien.query.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.planimport.GapMark;
import vn.caitien.query.document.Block.Heading;
import vn.caitien.query.document.Block.Letterhead;
import vn.caitien.query.document.Block.Manner;
import vn.caitien.query.document.Block.Signing;
import vn.caitien.query.document.Block.Text;
import vn.caitien.query.document.Block.Title;

/**
 * A paper in the making: the parts that all forms of a plan have, each written where there is
 * something to write. In a draft a part that a form cannot do without is marked as missing.
 */
final class Sections {
    private static final String KIND = "KẾ HOẠCH";

    /** To be filled in by hand: blanks that no page draws together. */
    private static final String ROOM = "\u00a0".repeat(5);

    private final Dossier dossier;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> missing;

    /**
     * @param missing takes up what is missing, in order
     */
    Sections(Dossier dossier, List<String> missing) {
        this.dossier = dossier;
        this.missing = missing;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Sections add(Block block) {
        blocks.add(block);
        return this;
    }

    Sections add(List<Block> some) {
        blocks.addAll(some);
        return this;
    }

    Sections heading(String words) {
        return add(new Heading(1, words));
    }

    /** Letterhead, title, grounds and opening words (Decree 30/2020, Article 8). */
    Sections opening() {
        return head().grounds().text(dossier.plan().frame().opening());
    }

    /** Letterhead and title alone. */
    Sections head() {
        PlanFrame frame = dossier.plan().frame();
        add(
                new Letterhead(
                        upper(dossier.school().authorityName()),
                        String.valueOf(upper(dossier.school().name())),
                        "Số: " + (frame.number() == null ? ROOM + "/KH" : frame.number()),
                        placeAndDay(frame)));
        return add(title(frame));
    }

    private Title title(PlanFrame frame) {
        String title =
                frame.title() == null ? "Cải tiến chất lượng giáo dục" : frame.title().strip();
        String about =
                title.toUpperCase(Locale.ROOT).startsWith(KIND)
                        ? title.substring(KIND.length()).strip()
                        : title;
        String year = dossier.plan().schoolYear();
        boolean dated = about.contains(year.substring(0, 4)) && about.contains(year.substring(5));
        return new Title(KIND, dated ? about : (about + "\nNăm học " + year).strip());
    }

    /** The place, and the day as Decree 30/2020 writes it: 05/02 but 12/11. */
    private String placeAndDay(PlanFrame frame) {
        String place =
                Stream.of(frame.place(), dossier.school().commune(), dossier.school().province())
                        .filter(name -> name != null && !name.isBlank())
                        .findFirst()
                        .orElse("…");
        LocalDate day = frame.issuedOn();
        if (day == null) {
            return place + ", ngày" + ROOM + "tháng" + ROOM + "năm" + ROOM;
        }
        String month =
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return "%s, ngày %02d tháng %s năm %d"
                .formatted(place, day.getDayOfMonth(), month, day.getYear());
    }

    Sections grounds() {
        return grounds(dossier.plan().frame().grounds());
    }

    Sections grounds(List<String> grounds) {
        punctuated(grounds)
                .forEach(
                        words ->
                                add(
                                        new Text(
                                                Manner.GROUND,
                                                saysGround(words) ? words : "Căn cứ " + words)));
        return this;
    }

    private static boolean saysGround(String words) {
        return words.toLowerCase(Locale.ROOT).startsWith("căn cứ");
    }

    /** Each on a line of its own, with a semicolon, the last with a full stop (Decree 30/2020). */
    private static List<String> punctuated(List<String> lines) {
        List<String> punctuated = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).strip().replaceAll("[.;,]+$", "");
            String end = words.endsWith(":") ? "" : i + 1 < lines.size() ? ";" : ".";
            punctuated.add(words + end);
        }
        return punctuated;
    }

    /** A section that is left out where nothing was written. */
    Sections section(String heading, @Nullable String text) {
        return text == null || text.isBlank() ? this : heading(heading).text(text);
    }

    /** A section that the form cannot do without. */
    Sections required(String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            return heading(heading).text(text);
        }
        return dossier.signed() ? this : heading(heading).missing(heading.toLowerCase(Locale.ROOT));
    }

    /** Marks something as missing; in a signed plan nothing is marked. */
    Sections missing(String what) {
        if (dossier.signed()) {
            return this;
        }
        missing.add(what);
        return add(new Text(Manner.MISSING, GapMark.of(what)));
    }

    /** Notes what is missing in a table, which marks it in its cell. */
    void lacks(String what) {
        if (!dossier.signed()) {
            missing.add(what);
        }
    }

    Sections text(@Nullable String text) {
        if (text != null) {
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> add(new Text(Manner.BODY, line.strip())));
        }
        return this;
    }

    Sections organisation(String heading) {
        List<PlanFrame.Duty> duties = dossier.plan().frame().organisation();
        if (duties.isEmpty()) {
            return required(heading, null);
        }
        heading(heading);
        duties.forEach(duty -> add(new Heading(2, duty.role())).text(duty.duty()));
        return this;
    }

    /** The last words, which end with a full stop and a slash, and the signature. */
    Sections closing() {
        PlanFrame frame = dossier.plan().frame();
        String words =
                frame.closing() == null
                        ? "Trên đây là kế hoạch cải tiến chất lượng giáo dục năm học "
                                + dossier.plan().schoolYear()
                                + " của "
                                + dossier.school().name()
                        : frame.closing();
        text(words.strip().replaceAll("[./]+$", "") + "./.");
        return add(
                new Signing(
                        punctuated(
                                frame.recipients().isEmpty()
                                        ? List.of("Lưu: VT")
                                        : frame.recipients()),
                        frame.signatory() == null
                                ? PlanFrame.PRINCIPAL
                                : String.valueOf(upper(frame.signatory())),
                        dossier.signer()));
    }

    private static @Nullable String upper(@Nullable String words) {
        return words == null ? null : words.toUpperCase(Locale.ROOT);
    }
}
