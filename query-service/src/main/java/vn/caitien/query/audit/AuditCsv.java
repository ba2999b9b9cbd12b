package vn.caitien.query.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the trail as a table that a spreadsheet opens as it is, and in which nothing is taken for
 * a formula.
 */
final class AuditCsv {
    /** Tells spreadsheets that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What spreadsheets take for the beginning of a formula; the wide forms count as well. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final String[] COLUMNS = {
        "when", "actor", "role", "type", "year", "criteria", "from", "to", "reason", "sentence"
    };

    private final Writer out;

    private AuditCsv(Writer out) {
        this.out = out;
    }

    /** Begins the file with the names of the columns. */
    static AuditCsv begin(Writer out, AuditWords words, Locale locale) {
        AuditCsv csv = new AuditCsv(out);
        csv.write(BYTE_ORDER_MARK);
        csv.line(Stream.of(COLUMNS).map(column -> words.get("column." + column, locale)));
        return csv;
    }

    void add(AuditItem item) {
        line(
                Stream.of(
                        item.when(),
                        item.actorName(),
                        item.roleName(),
                        item.typeName(),
                        orEmpty(item.schoolYear()),
                        String.join(", ", item.criteria()),
                        orEmpty(item.from()),
                        orEmpty(item.to()),
                        orEmpty(item.reason()),
                        item.sentence()));
    }

    private void line(Stream<String> cells) {
        write(cells.map(AuditCsv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
