package vn.caitien.command.planimport.reading.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.field.Header;
import vn.caitien.command.planimport.reading.field.HeaderSearch;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.plan.CriterionText.Introduction;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Words;

/** Says what a table is: rows of the plan, ratings, numbers to reach, cards, or only text. */
final class PlanTables {

    private final Found found;
    private final Edition edition;
    private final CriterionText criterion;
    private final Ratings ratings;
    private @Nullable Header last;

    PlanTables(Found found, Edition edition, CriterionText criterion, Ratings ratings) {
        this.found = found;
        this.edition = edition;
        this.criterion = criterion;
        this.ratings = ratings;
    }

    /**
     * Takes a table in a section; answers those of its paragraphs that are no part of it, all of
     * them where it is only text.
     */
    List<Paragraph> take(Table table, Section section) {
        Optional<Header> header = HeaderSearch.in(table.rows());
        boolean numbers = header.isPresent() && !header.get().assigns() && TargetTable.lists(table);
        if (header.isPresent() && !numbers) {
            last = header.get();
            return rows(table, header.get(), section);
        }
        // A table that goes on, below the heading of the next standard, has no header of its own.
        if (!numbers && last != null && HeaderSearch.goesOn(last, table)) {
            return rows(table, last.from(0), section);
        }
        if (ratings.take(table) || new TargetTable(table, criterion.code(), found).take()) {
            return List.of();
        }
        if (new Cards(table, found, edition)
                .take(criterion.code(), criterion.clauses(), criterion.standard())) {
            criterion.told();
            return List.of();
        }
        Optional<Header> guessed = HeaderSearch.guessed(table);
        if (guessed.isPresent()) {
            last = guessed.get();
            return rows(table, guessed.get(), section);
        }
        if (section != Section.HEAD && criterion.code() == null && tabular(table)) {
            // Cells side by side are no sentences of the section around them.
            leave(table);
            return List.of();
        }
        return table.rows().stream().flatMap(Row::paragraphs).toList();
    }

    /** Below the end of a paper no row has so many cells. */
    private static boolean full(Row row) {
        return row.filled().size() > 3;
    }

    private static boolean tabular(Table table) {
        return table.rows().size() > 1
                && table.rows().stream().anyMatch(row -> row.filled().size() > 2);
    }

    private void leave(Table table) {
        for (Row row : table.rows()) {
            found.leave(
                    row.cell(0).place(),
                    String.join(
                            " | ",
                            row.filled().stream().map(cell -> Words.tidy(cell.text())).toList()));
        }
    }

    /** What stands in the rows above a header. */
    static List<Paragraph> above(Table table) {
        return HeaderSearch.above(table.rows()).stream().flatMap(Row::paragraphs).toList();
    }

    /** Takes the rows of a plan; answers what stands below them, which is no row. */
    private List<Paragraph> rows(Table table, Header header, Section section) {
        // Rows that name no criterion are of the one whose heading stands above them.
        Optional<Introduction> above =
                header.has(Field.CRITERION) ? Optional.empty() : criterion.introduction();
        if (above.isEmpty()) {
            criterion.close(section);
        } else {
            criterion.told();
        }
        List<Row> rows = table.rows();
        int foot =
                IntStream.range(header.after(), rows.size())
                        .filter(at -> Paper.ends(rows.get(at)))
                        .filter(at -> rows.stream().skip(at).noneMatch(PlanTables::full))
                        .findFirst()
                        .orElse(rows.size());
        PlanTable.read(
                new Table(table.place(), rows.subList(0, foot), table.sureness()),
                header,
                found,
                edition,
                above.orElse(null),
                criterion.standard(),
                criterion.clauses());
        return rows.subList(foot, rows.size()).stream().flatMap(Row::paragraphs).toList();
    }
}
