package vn.caitien.command.planimport.reading.field;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the rows of a table are, by the fields that its columns stand for. */
public enum TableKind {
    ACTIONS,
    PROBLEMS,
    UPKEEP;

    /** So many columns of how things went make a table of the following, not of the plan. */
    private static final int FOLLOWING = 3;

    private static final Set<Field> DONE = EnumSet.of(Field.MEASURES, Field.TOPIC, Field.GOAL);

    private static final Set<Field> CODED =
            EnumSet.of(Field.CRITERION, Field.NUMBER, Field.STANDARD);

    private static final Set<Field> ASSIGNED =
            EnumSet.of(
                    Field.LEADS,
                    Field.LEADS_AND_HELPERS,
                    Field.COLLABORATORS,
                    Field.START,
                    Field.END,
                    Field.TIME,
                    Field.MONEY);

    private static final Set<Field> SUBSTANCE = substance();

    private static Set<Field> substance() {
        Set<Field> fields =
                EnumSet.of(Field.LIMITATION, Field.TARGET_LEVEL, Field.CONDITIONS, Field.EVIDENCE);
        fields.addAll(DONE);
        fields.addAll(ASSIGNED);
        return fields;
    }

    /** The kind of a table with these columns; empty if its rows are no part of a plan. */
    public static Optional<TableKind> of(Collection<Field> columns) {
        if (Collections.frequency(columns, Field.FOLLOW_UP) >= FOLLOWING) {
            return Optional.empty();
        }
        boolean done = columns.stream().anyMatch(DONE::contains);
        if (columns.contains(Field.UPKEEP) && columns.contains(Field.CRITERION) && !done) {
            return Optional.of(UPKEEP);
        }
        boolean explained = columns.contains(Field.CAUSE) || columns.contains(Field.PRESENT);
        if (columns.contains(Field.LIMITATION) && explained && !done) {
            return Optional.of(PROBLEMS);
        }
        long substance = substanceIn(columns);
        boolean rows = substance >= 3 || columns.stream().anyMatch(CODED::contains);
        return done && substance >= 2 && rows ? Optional.of(ACTIONS) : Optional.empty();
    }

    /** How many different columns speak of something to be done. */
    static long substanceIn(Collection<Field> columns) {
        return columns.stream().filter(SUBSTANCE::contains).distinct().count();
    }

    /** Whether the columns say by whom, when, or with what money. */
    static boolean assigns(Collection<Field> columns) {
        return columns.stream().anyMatch(ASSIGNED::contains);
    }
}
