package vn.caitien.command.planimport.reading.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Understood;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Labels before the text of a field: "Mục tiêu cần đạt: Mức 2", several to a line. */
public final class Labels {

    private static final Pattern HEADING = Pattern.compile("(?iu)\\s*(?:tiêu chí|tieu chi)\\s+\\d");
    private static final int LONGEST = 90;
    private static final int WORDS = 7;

    /** A label with its text, and how sure it is that the label stands for the field. */
    public record Labelled(Field field, String text, Sureness sureness) {}

    /** Those that every paper may use. */
    public static final Labels KNOWN = new Labels(Map.of(), Set.of());

    private final Map<String, Field> learned;

    /**
     * Alone on a line without a colon, and not below most of the headings: they may as well be
     * heads of columns.
     */
    private final Set<String> rare;

    private Labels(Map<String, Field> learned, Set<String> rare) {
        this.learned = learned;
        this.rare = rare;
    }

    /** The known ones, and those that a paper itself repeats so that one sees what they are. */
    public static Labels of(Document document) {
        List<String> texts =
                document.blocks().stream()
                        .filter(Document.Paragraph.class::isInstance)
                        .map(paragraph -> ((Document.Paragraph) paragraph).text())
                        .toList();
        long headings = texts.stream().filter(text -> HEADING.matcher(text).lookingAt()).count();
        Map<String, Long> alone =
                texts.stream()
                        .filter(text -> text.indexOf(':') < 0 && KNOWN.label(text).isPresent())
                        .collect(Collectors.groupingBy(Labels::name, Collectors.counting()));
        alone.values().removeIf(times -> times > 1 && times * 2 > headings);
        return new Labels(RepeatedLabels.in(document), alone.keySet());
    }

    /** The field that a label names. */
    public Optional<Understood<Field>> label(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String name = Heading.of(text.strip()).rest();
        return Field.called(name)
                .or(
                        () ->
                                Optional.ofNullable(learned.get(Words.of(name)))
                                        .map(field -> new Understood<>(field, Sureness.GUESSED)));
    }

    /** The paragraph cut before each of its labels; empty if it begins with none. */
    public List<Labelled> in(String paragraph) {
        List<Labelled> found = new ArrayList<>();
        int colon = paragraph.indexOf(':');
        if (colon < 0) {
            return label(paragraph)
                    .filter(
                            field ->
                                    Character.isUpperCase(
                                            firstLetter(Heading.of(paragraph).rest())))
                    .map(field -> List.of(labelled(alone(field, paragraph), "")))
                    .orElse(List.of());
        }
        Optional<Understood<Field>> first = label(paragraph.substring(0, colon));
        if (first.isEmpty()) {
            return List.of();
        }
        Understood<Field> field = first.get();
        int from = colon + 1;
        for (int next = paragraph.indexOf(':', from);
                next >= 0;
                next = paragraph.indexOf(':', next + 1)) {
            int start = labelBefore(paragraph, from, next);
            if (start >= 0) {
                found.add(labelled(field, paragraph.substring(from, start)));
                field = label(paragraph.substring(start, next)).orElseThrow();
                from = next + 1;
            }
        }
        found.add(labelled(field, paragraph.substring(from)));
        return found;
    }

    private Understood<Field> alone(Understood<Field> field, String paragraph) {
        return rare.contains(name(paragraph))
                ? new Understood<>(field.value(), Sureness.GUESSED)
                : field;
    }

    private static String name(String label) {
        return Words.of(Heading.of(label.strip()).rest());
    }

    private static Labelled labelled(Understood<Field> field, String text) {
        return new Labelled(field.value(), strip(text), field.sureness());
    }

    private static int firstLetter(String text) {
        return text.chars().filter(Character::isLetter).findFirst().orElse(0);
    }

    /**
     * Where a label of several words, with a capital first, begins before a colon; else -1. Only
     * behind the end of a sentence may it have a number: in "học kỳ I. Kinh phí:" it has none.
     */
    private int labelBefore(String text, int from, int colon) {
        int words = 0;
        int longest = -1;
        for (int i = colon - 1; i >= from && words < WORDS; i--) {
            boolean start = i == from || Character.isWhitespace(text.charAt(i - 1));
            if (start && !Character.isWhitespace(text.charAt(i))) {
                words++;
                boolean named =
                        (Character.isUpperCase(text.charAt(i)) || after(text, from, i, ";"))
                                && label(text.substring(i, colon)).isPresent();
                boolean counted = !Heading.of(text.substring(i, colon)).marker().isEmpty();
                boolean told = words > 1 && !counted || opens(text, from, i);
                longest = named && told ? i : longest;
            }
        }
        return longest;
    }

    private static boolean opens(String text, int from, int at) {
        return text.substring(from, at).isBlank() || after(text, from, at, ";.,");
    }

    private static boolean after(String text, int from, int at, String marks) {
        String before = text.substring(from, at).strip();
        return !before.isEmpty() && marks.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String strip(String text) {
        return text.replaceAll("^[\\s*]+|[\\s*]+$", "");
    }
}
