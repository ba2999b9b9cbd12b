package vn.caitien.command.planimport.reading.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.plan.Edition;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Says of which criteria or clauses a row is, and how sure that is. */
final class CodeDrafting {

    private static final Pattern BARE =
            Pattern.compile("(?:tieu chi |khoan )?(\\d{1,2})(?: \\D.*)?");
    private final Found found;
    private final Edition edition;
    private final Tracing tracing;

    CodeDrafting(Found found, Edition edition, Tracing tracing) {
        this.found = found;
        this.edition = edition;
        this.tracing = tracing;
    }

    List<String> criteria(Found.Action row, String field) {
        Piece piece = row.piece(Field.CRITERION);
        boolean inTopic = piece == null;
        if (piece == null) {
            piece = row.piece(Field.TOPIC);
        }
        if (piece == null) {
            return List.of();
        }
        String text = piece.text();
        List<String> codes = codes(text, row, inTopic);
        if (codes.isEmpty()) {
            if (!inTopic) {
                Optional<String> titled = edition.titled(piece.text()).map(c -> c.code());
                if (titled.isPresent()) {
                    tracing.from(field, piece.origin(Sureness.LIKELY));
                    return List.of(titled.get());
                }
                found.leave(piece);
            }
            return List.of();
        }
        Optional<Codes.Heading> heading = Codes.heading(piece.text(), edition.article());
        boolean titled =
                heading.filter(h -> codes.size() == 1 && edition.titleOf(h.code(), h.title()))
                        .isPresent();
        boolean plain = Codes.nothingElse(piece.text()) || titled;
        if (heading.isPresent() && !titled && codes.size() == 1) {
            found.leave(piece.place(), heading.get().title());
        }
        Sureness sureness = plain && !inTopic && !row.clauses() ? Sureness.SURE : Sureness.LIKELY;
        String title = heading.map(Codes.Heading::title).orElseGet(() -> Codes.behind(text));
        if (codes.size() == 1 && edition.contradicts(codes.getFirst(), title)) {
            sureness = Sureness.GUESSED;
            tracing.doubt(Doubts.CRITERION_TITLE_DIFFERS, field, codes.getFirst() + ": " + title);
        }
        tracing.from(field, piece.origin(sureness));
        return codes;
    }

    private List<String> codes(String text, Found.Action row, boolean inTopic) {
        // What follows the code of a heading is its title, numbers in it are no codes.
        Optional<Codes.Heading> heading = Codes.heading(text, edition.article());
        if (heading.isPresent() && !heading.get().title().matches("(?s)[\\d.,;\\s]*")) {
            List<String> more =
                    Codes.nothingElse(text) ? Codes.in(text, edition.article()) : List.of();
            return more.isEmpty() ? List.of(heading.get().code()) : more;
        }
        List<String> codes =
                new ArrayList<>(new LinkedHashSet<>(Codes.in(text, edition.article())));
        Matcher bare = BARE.matcher(Words.of(text));
        if (codes.isEmpty() && !inTopic && bare.matches()) {
            if (row.clauses() && edition.article() != null) {
                codes.add(edition.article() + "." + bare.group(1));
            } else if (row.standard() != null) {
                codes.add(row.standard() + "." + bare.group(1));
            }
        }
        return codes;
    }
}
