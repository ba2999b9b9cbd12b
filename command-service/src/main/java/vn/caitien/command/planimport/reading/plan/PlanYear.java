package vn.caitien.command.planimport.reading.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.school.SchoolYear;

/** The school year that a plan is for: that of its title, else the one its sentences speak of. */
public record PlanYear(@Nullable SchoolYear year, @Nullable Origin origin) {

    private static final Pattern YEARS = Pattern.compile("(20\\d\\d)\\s*[-–—/]\\s*(20\\d\\d)");

    /** The title is near the top, and its year within a few lines of it. */
    private static final int TOP = 60;

    private static final int TITLE_LINES = 4;

    public static PlanYear of(Document document) {
        List<Paragraph> texts = document.texts().toList();
        for (int i = 0; i < Math.min(texts.size(), TOP); i++) {
            if (Title.begins(texts.get(i).text())) {
                for (int j = i; j < Math.min(texts.size(), i + TITLE_LINES); j++) {
                    Optional<SchoolYear> year = only(texts.get(j).text());
                    if (year.isPresent() && (j == i || Title.goesOn(texts.get(j).text()))) {
                        return new PlanYear(year.get(), origin(texts.get(j), Sureness.SURE));
                    }
                }
            }
        }
        for (Paragraph paragraph : texts) {
            String words = Words.of(paragraph.text());
            if (words.contains("ke hoach cai tien") && only(paragraph.text()).isPresent()) {
                return new PlanYear(
                        only(paragraph.text()).orElseThrow(), origin(paragraph, Sureness.LIKELY));
            }
        }
        return mostNamed(texts);
    }

    private static PlanYear mostNamed(List<Paragraph> texts) {
        Map<SchoolYear, Integer> named = new HashMap<>();
        Map<SchoolYear, Paragraph> first = new HashMap<>();
        Set<String> said = new HashSet<>();
        for (Paragraph paragraph : texts) {
            // The heading of a table that is said again below each part counts once.
            if (!said.add(paragraph.text())) {
                continue;
            }
            Matcher matcher = YEARS.matcher(paragraph.text());
            while (matcher.find()) {
                year(matcher)
                        .ifPresent(
                                year -> {
                                    named.merge(year, 1, Integer::sum);
                                    first.putIfAbsent(year, paragraph);
                                });
            }
        }
        return named.entrySet().stream()
                .max(
                        Map.Entry.<SchoolYear, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(
                        entry -> {
                            Paragraph where = first.get(entry.getKey());
                            return new PlanYear(
                                    entry.getKey(),
                                    where == null ? null : origin(where, Sureness.GUESSED));
                        })
                .orElse(new PlanYear(null, null));
    }

    /** The school year in the text, if it is the only one. */
    public static Optional<SchoolYear> only(String text) {
        Matcher matcher = YEARS.matcher(text);
        Optional<SchoolYear> found = Optional.empty();
        while (matcher.find()) {
            Optional<SchoolYear> year = year(matcher);
            if (found.isPresent() && !found.equals(year)) {
                return Optional.empty();
            }
            found = year;
        }
        return found;
    }

    private static Optional<SchoolYear> year(Matcher matcher) {
        int start = Integer.parseInt(matcher.group(1));
        return Integer.parseInt(matcher.group(2)) == start + 1
                ? Optional.of(new SchoolYear(start))
                : Optional.empty();
    }

    private static Origin origin(Paragraph where, Sureness sureness) {
        return new Piece(where.text(), where.place(), sureness).origin();
    }
}
