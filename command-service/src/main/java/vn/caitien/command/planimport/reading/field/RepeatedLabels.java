package vn.caitien.command.planimport.reading.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Understood;

/**
 * Labels that nobody knows, but that a paper repeats before texts of one kind: "Xong trong: tháng
 * 10", "Xong trong: học kỳ I".
 */
final class RepeatedLabels {

    /** So often no sentence begins by chance. */
    private static final int AGAIN = 3;

    private static final Pattern LABELLED =
            Pattern.compile("\\s*[-+•*]?\\s*(\\p{Lu}[\\p{L} ]{1,29}):(.*)");

    /** "Giao cho: văn thư; hỗ trợ: Công đoàn" */
    private static final Pattern NEXT_LABEL = Pattern.compile(";\\s*\\p{L}[\\p{L} ]{1,29}:.*");

    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Set<Field> known = EnumSet.noneOf(Field.class);

    private RepeatedLabels() {}

    /** What each of them stands for, by its words. */
    static Map<String, Field> in(Document document) {
        RepeatedLabels labels = new RepeatedLabels();
        document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .forEach(new Collecting(labels)::take);
        return labels.meanings();
    }

    /** Goes through the paragraphs; a label alone on its line stands before the next ones. */
    private static final class Collecting {
        private final RepeatedLabels labels;
        private @Nullable String open;

        Collecting(RepeatedLabels labels) {
            this.labels = labels;
        }

        void take(Paragraph paragraph) {
            Matcher labelled = LABELLED.matcher(paragraph.text());
            if (labelled.matches()) {
                open = labels.add(labelled.group(1), labelled.group(2).strip());
            } else if (open != null) {
                labels.goOn(open, paragraph.text());
                open = null;
            }
        }
    }

    /** The label, if what it stands before is still to come. */
    private @Nullable String add(String label, String text) {
        Optional<Field> field = Field.called(label).map(Understood::value);
        field.ifPresent(known::add);
        if (field.isPresent()) {
            return null;
        }
        String words = Words.of(label);
        if (text.isEmpty()) {
            return words;
        }
        goOn(words, text);
        return null;
    }

    private void goOn(String words, String text) {
        texts.computeIfAbsent(words, none -> new ArrayList<>())
                .add(NEXT_LABEL.matcher(text).replaceFirst(""));
    }

    private Map<String, Field> meanings() {
        Map<String, Field> meanings = new HashMap<>();
        texts.forEach(
                (words, behind) -> {
                    if (behind.size() >= AGAIN) {
                        ColumnLook.of(behind, known)
                                .ifPresent(
                                        field -> {
                                            known.add(field);
                                            meanings.put(words, field);
                                        });
                    }
                });
        return meanings;
    }
}
