package vn.caitien.command.planimport.reading.text;

import java.util.List;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * Words of the file in the place of a field, before they are understood.
 *
 * @param sureness how sure it is that they belong to this field
 */
public record Piece(String text, String place, Sureness sureness) {

    private static final int SHOWN = 200;

    /** The same place with more words. */
    public Piece and(Piece more) {
        return new Piece(
                text + "\n" + more.text,
                Places.span(place, more.place),
                least(sureness, more.sureness));
    }

    /** The same sentence, which was cut, with its rest; nobody can be sure of that. */
    public Piece goingOn(Piece rest) {
        return new Piece(
                text + " " + rest.text,
                Places.span(place, rest.place),
                least(least(sureness, rest.sureness), Sureness.LIKELY));
    }

    /** All of them as one, each on lines of its own. */
    public static Piece joined(List<Piece> pieces) {
        Sureness sureness = Sureness.SURE;
        for (Piece piece : pieces) {
            sureness = least(sureness, piece.sureness);
        }
        return new Piece(
                String.join("\n", pieces.stream().map(Piece::text).toList()),
                Places.span(pieces.getFirst().place, pieces.getLast().place),
                sureness);
    }

    /** Where a field came from that was made of these words with this sureness. */
    public Origin origin(Sureness understood) {
        return new Origin(place, least(sureness, understood), shown(text));
    }

    public Origin origin() {
        return origin(Sureness.SURE);
    }

    public Piece atMost(Sureness ceiling) {
        return new Piece(text, place, least(sureness, ceiling));
    }

    public static Sureness least(Sureness one, Sureness other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
