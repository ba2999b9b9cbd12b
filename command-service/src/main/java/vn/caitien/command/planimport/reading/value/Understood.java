package vn.caitien.command.planimport.reading.value;

import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** A value that words were understood as, and how sure that is. */
public record Understood<T>(T value, Sureness sureness) {

    public static <T> Understood<T> sure(T value) {
        return new Understood<>(value, Sureness.SURE);
    }

    static <T> Understood<T> likely(T value) {
        return new Understood<>(value, Sureness.LIKELY);
    }

    static <T> Understood<T> guessed(T value) {
        return new Understood<>(value, Sureness.GUESSED);
    }

    /** The same, no surer than this. */
    Understood<T> atMost(Sureness ceiling) {
        return new Understood<>(value, Piece.least(sureness, ceiling));
    }
}
