package vn.caitien.command.planimport.reading.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Actors;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.command.planimport.reading.value.Money;
import vn.caitien.command.planimport.reading.value.Times;
import vn.caitien.kernel.school.SchoolYear;

/** What a column holds whose heading says nothing, by what its cells look like. */
final class ColumnLook {

    /** Words of a cell that describes something rather than to name it. */
    private static final int SENTENCE = 5;

    /** Words of what is lacking. */
    private static final Pattern WEAK =
            Pattern.compile(
                    ".*\\b(?:chua|thieu|thap|han che|khong du|xuong cap|hu hong|cham|yeu)\\b.*");

    /** Words such as "học kỳ I" are times in whatever year. */
    private static final Times ANY_YEAR = new Times(new SchoolYear(2000));

    private ColumnLook() {}

    /**
     * The field that the cells look like; it is a guess.
     *
     * @param taken fields that other columns have
     */
    static Optional<Field> of(List<String> cells, Set<Field> taken) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        boolean people =
                taken.contains(Field.LEADS_AND_HELPERS) || taken.contains(Field.COLLABORATORS);
        boolean work = taken.contains(Field.MEASURES) || taken.contains(Field.TOPIC);
        return Stream.of(
                        look(Field.CRITERION, filled, ColumnLook::code),
                        look(
                                taken.contains(Field.START) ? Field.END : Field.TIME,
                                filled,
                                ColumnLook::time),
                        look(Field.MONEY, filled, ColumnLook::money),
                        look(
                                taken.contains(Field.LEADS) ? Field.COLLABORATORS : Field.LEADS,
                                filled,
                                cell -> !people && Actors.allKnown(cell)),
                        look(Field.LIMITATION, filled, ColumnLook::weak),
                        look(Field.MEASURES, filled, cell -> !work && sentence(cell)))
                .flatMap(Optional::stream)
                .filter(field -> !taken.contains(field))
                .findFirst();
    }

    private static Optional<Field> look(
            Field field, List<String> cells, Predicate<String> looksLike) {
        long alike = cells.stream().filter(looksLike).count();
        return alike * 2 > cells.size() ? Optional.of(field) : Optional.empty();
    }

    static boolean code(String cell) {
        return !Codes.in(cell, null).isEmpty() && Codes.nothingElse(cell);
    }

    private static boolean time(String cell) {
        return ANY_YEAR.schedule(cell).filter(read -> read.value().note() == null).isPresent();
    }

    private static boolean money(String cell) {
        return Money.budget(cell).filter(read -> read.value().amount() != null).isPresent();
    }

    private static boolean weak(String cell) {
        return sentence(cell) && WEAK.matcher(Words.of(cell)).matches();
    }

    private static boolean sentence(String cell) {
        return Words.of(cell).split(" ").length >= SENTENCE;
    }
}
