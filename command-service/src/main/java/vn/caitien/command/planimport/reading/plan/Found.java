package vn.caitien.command.planimport.reading.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Everything that was recognised in a file, piece by piece, before it is understood. */
public final class Found {

    /**
     * A row that improves something.
     *
     * @param clauses whether its codes are clauses above the criteria's levels
     * @param standard of the rows around it, null if none is named
     */
    public record Action(Map<Field, Piece> pieces, boolean clauses, @Nullable String standard) {

        public @Nullable Piece piece(Field field) {
            return pieces.get(field);
        }

        /** Takes the rest of a field that was cut. */
        void goesOn(Field field, Piece rest) {
            pieces.merge(field, rest.atMost(Sureness.LIKELY), Piece::goingOn);
        }
    }

    /** A row that keeps a strength up. */
    public record Upkeep(Piece criterion, Piece text) {}

    /** A number to reach, with the paragraph or row it was read from. */
    public record Target(TargetWords words, @Nullable Piece criterion, Piece from) {}

    /** What is weak and why, from a table of problems before the plan's own. */
    public record Problem(Map<Field, Piece> pieces) {}

    /**
     * A count of criteria that the file states: at a level, reached of how many.
     *
     * @param share in percent, null where the file states none
     */
    public record Count(int level, int reached, int of, @Nullable BigDecimal share, String text) {

        /** What the share is, where the file states another; the last digit may be rounded. */
        public Optional<String> otherShare() {
            if (share == null || of == 0) {
                return Optional.empty();
            }
            BigDecimal right =
                    BigDecimal.valueOf(100L * reached)
                            .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
            return right.subtract(share).abs().compareTo(BigDecimal.ONE) < 0
                    ? Optional.empty()
                    : Optional.of(right.toPlainString().replace('.', ',') + " %");
        }
    }

    /** Who has what to do. */
    public record Duty(Piece role, Piece duty) {}

    final List<Action> actions = new ArrayList<>();
    final List<Upkeep> upkeep = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Duty> duties = new ArrayList<>();
    final List<Piece> grounds = new ArrayList<>();
    final List<Piece> recipients = new ArrayList<>();
    final List<Count> counts = new ArrayList<>();
    final Map<Section, List<Piece>> sections = new EnumMap<>(Section.class);

    /** Number, day, place, title and signatory, by the name of their field. */
    final Map<String, Piece> frame = new LinkedHashMap<>();

    /** Levels that criteria have by the file's own table of ratings. */
    final Map<String, Integer> levels = new TreeMap<>();

    /** Totals that are not the sum of their rows, with that sum. */
    final List<String> differences = new ArrayList<>();

    final List<LeftOver> leftOver = new ArrayList<>();

    public List<Action> actions() {
        return Collections.unmodifiableList(actions);
    }

    public List<Upkeep> upkeep() {
        return Collections.unmodifiableList(upkeep);
    }

    public List<Target> targets() {
        return Collections.unmodifiableList(targets);
    }

    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    public List<Duty> duties() {
        return Collections.unmodifiableList(duties);
    }

    public List<Piece> grounds() {
        return Collections.unmodifiableList(grounds);
    }

    public List<Piece> recipients() {
        return Collections.unmodifiableList(recipients);
    }

    public List<Count> counts() {
        return Collections.unmodifiableList(counts);
    }

    /** Totals that are not the sum of their rows, with that sum. */
    public List<String> differences() {
        return Collections.unmodifiableList(differences);
    }

    /** What stands in a section. */
    public List<Piece> said(Section section) {
        return Collections.unmodifiableList(sections.getOrDefault(section, List.of()));
    }

    /** Number, day, place, title or signatory. */
    public @Nullable Piece frame(String name) {
        return frame.get(name);
    }

    public Map<String, Integer> levels() {
        return Collections.unmodifiableMap(levels);
    }

    /** The file says that a criterion has this level. */
    public void reached(String criterion, int level) {
        levels.put(criterion, level);
    }

    /** What has no place in a plan. */
    public List<LeftOver> leftOver() {
        return Collections.unmodifiableList(leftOver);
    }

    public void leave(String place, String text) {
        String tidy = text.strip();
        if (!tidy.isEmpty()) {
            leftOver.add(new LeftOver(place, tidy));
        }
    }

    public void leave(Piece piece) {
        leave(piece.place(), piece.text());
    }

    void say(Section section, Piece piece) {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(piece);
    }

    void say(Section section, String text, String place) {
        say(section, new Piece(text, place, Sureness.SURE));
    }
}
