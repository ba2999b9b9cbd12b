package vn.caitien.query.audit;

import java.util.List;

/**
 * One value of a fact.
 *
 * @param name what the value is, perhaps with parts after colons: {@code goal}, {@code outcome:1:a}
 * @param minor left out of the sentence as long as something weightier can be told
 */
record Word(String name, Kind kind, String text, boolean minor) {

    /** What stands between the values of a list. */
    static final String BETWEEN = "; ";

    /** The people it names, by their subject ids. */
    List<String> people() {
        return switch (kind) {
            case PERSON -> List.of(text);
            case PEOPLE -> List.of(text.split(BETWEEN));
            default -> List.of();
        };
    }
}
