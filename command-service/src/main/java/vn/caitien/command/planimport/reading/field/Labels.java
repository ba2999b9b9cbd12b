package vn.caitien.command.planimport.reading.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Understood;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Labels before the text of a field: "Mục tiêu cần đạt: Mức 2", several to a line. */
public final class Labels {

    private static final int LONGEST = 90;
    private static final int WORDS = 7;

    /** A label with its text, and how sure it is that the label stands for the field. */
    public record Labelled(Field field, String text, Sureness sureness) {}

    /** Those that every paper may use. */
    public static final Labels KNOWN = new Labels(Map.of());

    private final Map<String, Field> learned;

    private Labels(Map<String, Field> learned) {
        this.learned = learned;
    }

    /** The known ones, and those that a paper itself repeats so that one sees what they are. */
    public static Labels of(Document document) {
        return new Labels(RepeatedLabels.in(document));
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
                    .filter(field -> Character.isUpperCase(firstLetter(paragraph)))
                    .map(field -> List.of(labelled(field, "")))
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
