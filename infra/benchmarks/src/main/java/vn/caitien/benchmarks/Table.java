package vn.caitien.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The one table that comes out, in Markdown. */
final class Table {
    private final List<String> notes = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** One measurement; an empty aim is not checked. */
    record Row(String key, String what, String measured, String runs, String aim, boolean met) {}

    void note(String note) {
        notes.add(note);
    }

    void row(String key, String what, String measured, String runs) {
        rows.add(new Row(key, what, measured, runs, "", true));
    }

    void row(String key, String what, String measured, String runs, String aim, boolean met) {
        rows.add(new Row(key, what, measured, runs, aim, met));
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        text.append(
                """

                | | What | Median | Runs | Aim | Met |
                |---|---|---|---|---|---|
                """);
        for (Row row : rows) {
            String verdict = row.aim().isEmpty() ? "" : row.met() ? "yes" : "**no**";
            text.append(
                    "| %s | %s | %s | %s | %s | %s |%n"
                            .formatted(
                                    row.key(),
                                    row.what(),
                                    row.measured(),
                                    row.runs(),
                                    row.aim(),
                                    verdict));
        }
        return text.toString();
    }
}
