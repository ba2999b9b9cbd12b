package vn.caitien.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much is measured.
 *
 * @param schools schools in the store, each with three years
 * @param busySchools of these, the schools that commands are sent for
 * @param repetitions of every row of commands
 * @param warmUp one stretch of warming up a row of commands
 * @param warmUps such stretches at most, fewer if it gets no faster any more
 * @param stretch how long one repetition of a row of commands lasts
 * @param rebuilds repetitions of the rebuild
 * @param reads requests per measured page
 * @param light how long the standalone is lightly used before its memory is read again
 * @param parts what is measured at all
 */
record Scale(
        int schools,
        int busySchools,
        int repetitions,
        Duration warmUp,
        int warmUps,
        Duration stretch,
        int rebuilds,
        int reads,
        Duration watched,
        Duration light,
        Set<Part> parts) {

    /** Connections or threads that send commands at the same time. */
    static final int WRITERS = 16;

    /** What can be measured by itself. */
    enum Part {
        COMMANDS,
        REBUILD,
        READS,
        PAPERS,
        VISIBILITY,
        FAIRNESS,
        STANDALONE
    }

    static final String USAGE =
            "Options: --quick (about eight minutes), --only"
                    + " commands,rebuild,reads,papers,visibility,fairness,standalone";

    private static final Scale FULL =
            new Scale(
                    200,
                    100,
                    5,
                    Duration.ofSeconds(10),
                    20,
                    Duration.ofSeconds(5),
                    3,
                    2_000,
                    Duration.ofSeconds(40),
                    Duration.ofMinutes(1),
                    EnumSet.allOf(Part.class));

    private static final Scale QUICK =
            new Scale(
                    40,
                    30,
                    3,
                    Duration.ofSeconds(4),
                    5,
                    Duration.ofSeconds(2),
                    2,
                    500,
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(10),
                    EnumSet.allOf(Part.class));

    /**
     * @throws IllegalArgumentException with words for the person who typed the options
     */
    static Scale parse(List<String> arguments) {
        Scale scale = FULL;
        Set<Part> only = EnumSet.allOf(Part.class);
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--quick" -> scale = QUICK;
                case "--only" -> {
                    i++;
                    if (i == arguments.size()) {
                        throw new IllegalArgumentException(USAGE);
                    }
                    only = parts(arguments.get(i));
                }
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return scale.only(only);
    }

    private static Set<Part> parts(String names) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(names.split(","))
                .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
                .forEach(parts::add);
        return parts;
    }

    private Scale only(Set<Part> some) {
        return new Scale(
                schools,
                busySchools,
                repetitions,
                warmUp,
                warmUps,
                stretch,
                rebuilds,
                reads,
                watched,
                light,
                some);
    }

    /** Deeds for schools that neither the rows of commands nor row i do anything to. */
    Deeds deedsOfVisibility() {
        return new Deeds(busySchools, quietSchools());
    }

    /** Deeds to warm up with, for schools that are not watched in row i. */
    Deeds deedsOfWarmUp() {
        return new Deeds(unwatched());
    }

    /** Deeds for schools of row i alone; the last school of all is left for its flood. */
    Deeds deedsOfFairness() {
        return new Deeds(unwatched(), schools - 1 - unwatched());
    }

    /** The schools before those of row i. */
    int unwatched() {
        return busySchools + quietSchools();
    }

    private int quietSchools() {
        return (schools - busySchools) / 2;
    }

    boolean has(Part... some) {
        return Arrays.stream(some).anyMatch(parts::contains);
    }
}
