package vn.caitien.command.planimport.reading.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.plan.Paper;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.platform.Limits;

/** Writes the paper around a plan's rows: number, day, sections, who has what to do. */
final class FrameDrafting {

    private final Found found;
    private final Tracing tracing;

    FrameDrafting(Found found, Tracing tracing) {
        this.found = found;
        this.tracing = tracing;
    }

    PlanFrame frame() {
        List<String> grounds = list("frame.grounds", found.grounds(), Limits.TEXT);
        List<String> recipients = list("frame.recipients", found.recipients(), Limits.LINE);
        List<PlanFrame.Duty> duties = new ArrayList<>();
        for (Found.Duty duty : found.duties()) {
            if (duties.size() == Limits.ENTRIES) {
                found.leave(duty.duty());
                continue;
            }
            String field = "frame.organisation[" + duties.size() + "]";
            duties.add(
                    new PlanFrame.Duty(
                            tracing.cut(field + ".role", duty.role(), Limits.LINE),
                            tracing.cut(field + ".duty", duty.duty(), Limits.SECTION)));
        }
        return new PlanFrame(
                line(Paper.NUMBER),
                issuedOn(),
                line(Paper.PLACE),
                line(Paper.TITLE),
                grounds,
                section("opening", Section.OPENING),
                section("purpose", Section.PURPOSE),
                section("objectives", Section.OBJECTIVES),
                section("situation", Section.SITUATION),
                section("strengths", Section.STRENGTHS),
                section("weaknesses", Section.WEAKNESSES),
                section("content", Section.CONTENT),
                duties,
                section("closing", Section.CLOSING),
                recipients,
                line(Paper.SIGNATORY));
    }

    private @Nullable String line(String name) {
        Piece piece = found.frame(name);
        return piece == null ? null : tracing.cut("frame." + name, piece, Limits.LINE);
    }

    private @Nullable LocalDate issuedOn() {
        Piece piece = found.frame(Paper.ISSUED_ON);
        if (piece == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(piece.text());
            tracing.from("frame." + Paper.ISSUED_ON, piece.origin());
            return day;
        } catch (DateTimeException e) {
            found.leave(piece);
            return null;
        }
    }

    private @Nullable String section(String name, Section section) {
        List<Piece> pieces = found.said(section);
        if (pieces.isEmpty()) {
            return null;
        }
        Piece piece = Piece.joined(pieces);
        boolean headings =
                piece.text()
                        .lines()
                        .map(Heading::of)
                        .allMatch(h -> h.depth() > 1 && h.depth() < 9 && h.brief());
        if (headings) {
            // What stood below them was no text of this section.
            found.leave(piece);
            return null;
        }
        return tracing.cut("frame." + name, piece, Limits.SECTION);
    }

    private List<String> list(String field, List<Piece> pieces, int limit) {
        List<String> texts = new ArrayList<>();
        for (Piece piece : pieces) {
            if (texts.size() == Limits.ENTRIES) {
                found.leave(piece);
            } else {
                texts.add(tracing.cut(field + "[" + texts.size() + "]", piece, limit));
            }
        }
        return texts;
    }
}
