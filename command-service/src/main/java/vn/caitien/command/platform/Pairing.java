package vn.caitien.command.platform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for the rows of one list those of another that they mean, one with one: by the strictest
 * likeness first, and by a weaker one only what that has left over.
 */
public final class Pairing<S, T> {

    /** Whether two rows are the same. */
    public interface Likeness<S, T> {
        /**
         * @param place of the row that is said
         * @param other place of the row that stands
         */
        boolean holds(S said, int place, T standing, int other);
    }

    private final List<S> said;
    private final List<T> standing;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private Pairing(List<S> said, List<T> standing) {
        this.said = said;
        this.standing = standing;
    }

    public static <S, T> Pairing<S, T> of(List<S> said, List<T> standing) {
        return new Pairing<>(said, standing);
    }

    /** Pairs, in order, what is still alone on both sides and alike. */
    public Pairing<S, T> by(Likeness<S, T> likeness) {
        for (int place = 0; place < said.size(); place++) {
            for (int other = 0; other < standing.size() && !pairs.containsKey(place); other++) {
                if (!taken.contains(other)
                        && likeness.holds(said.get(place), place, standing.get(other), other)) {
                    pairs.put(place, other);
                    taken.add(other);
                }
            }
        }
        return this;
    }

    /** Places of standing rows by the places of the rows that mean them. */
    public Map<Integer, Integer> pairs() {
        return Map.copyOf(pairs);
    }
}
