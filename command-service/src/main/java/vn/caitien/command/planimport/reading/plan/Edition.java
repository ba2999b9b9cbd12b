package vn.caitien.command.planimport.reading.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.plan.SchoolNames.SchoolName;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;

/**
 * Under which edition a plan was written: by the number of the circular it names and the kind of
 * school, else by the titles of the criteria and the year.
 */
public record Edition(@Nullable Framework framework, @Nullable Origin origin) {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3})\\s*/\\s*(20\\d\\d)\\s*/\\s*tt");

    /** Which share of a criterion's title must stand in the text to be named by it. */
    private static final double SAME_TITLE = 0.8;

    public static Edition of(
            List<Framework> published,
            Document document,
            Optional<SchoolName> school,
            @Nullable SchoolYear year) {
        Map<String, Paragraph> named = numbers(document);
        Set<Band> bands = school.map(SchoolNames::bands).orElse(Set.of());
        List<Framework> candidates =
                published.stream()
                        .filter(f -> named.containsKey(number(f)))
                        .filter(
                                f ->
                                        bands.isEmpty()
                                                || f.bands().stream().anyMatch(bands::contains))
                        .toList();
        if (candidates.size() == 1) {
            Framework only = candidates.getFirst();
            boolean alone =
                    published.stream().filter(f -> named.containsKey(number(f))).count() == 1;
            Paragraph where = named.get(number(only));
            return new Edition(only, origin(where, alone ? Sureness.SURE : Sureness.LIKELY));
        }
        List<Framework> possible = candidates.isEmpty() ? published : candidates;
        return guess(possible, document, bands, year, !candidates.isEmpty());
    }

    /**
     * The edition whose circular has this number, if only one has it, or if its title or the kind
     * of school tells them apart.
     */
    public static Optional<Framework> ofNumber(
            List<Framework> published, String text, Optional<SchoolName> school) {
        Set<Band> bands = school.map(SchoolNames::bands).orElse(Set.of());
        Matcher matcher = NUMBER.matcher(Words.plain(text));
        String number = matcher.find() ? matcher.group(1) + "/" + matcher.group(2) : "";
        List<Framework> same =
                published.stream()
                        .filter(f -> f.id().equals(text.strip()) || number(f).equals(number))
                        .toList();
        String words = Words.of(text);
        return same.stream()
                .filter(f -> same.size() == 1 || Words.contain(words, Words.of(f.title())))
                .findFirst()
                .or(
                        () ->
                                same.stream()
                                        .filter(f -> f.bands().stream().anyMatch(bands::contains))
                                        .findFirst());
    }

    private static Edition guess(
            List<Framework> possible,
            Document document,
            Set<Band> bands,
            @Nullable SchoolYear year,
            boolean named) {
        List<Framework> fitting =
                possible.stream()
                        .filter(
                                f ->
                                        bands.isEmpty()
                                                || f.bands().stream().anyMatch(bands::contains))
                        .filter(f -> year == null || inForce(f, year))
                        .toList();
        String text = String.join(" ", document.texts().map(p -> Words.of(p.text())).toList());
        Map<Framework, Long> hits = new LinkedHashMap<>();
        for (Framework framework : fitting) {
            hits.put(framework, titlesIn(framework, text));
        }
        long most = hits.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Framework> best =
                hits.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        boolean oneLeft =
                best.size() == 1 && (most > 0 || !bands.isEmpty() && year != null || named);
        if (!oneLeft) {
            return new Edition(null, null);
        }
        return new Edition(
                best.getFirst(),
                new Origin("cả văn bản", Sureness.GUESSED, best.getFirst().title()));
    }

    private static boolean inForce(Framework framework, SchoolYear year) {
        var terms = framework.provenance();
        boolean begun = !year.lastMonth().atEndOfMonth().isBefore(terms.effectiveFrom());
        boolean replaced =
                terms.replacedOn() != null
                        && terms.replacedOn().isBefore(year.firstMonth().atDay(1));
        return begun && !replaced;
    }

    private static long titlesIn(Framework framework, String text) {
        return framework.criteria().stream()
                .map(Criterion::title)
                .map(Words::of)
                .filter(title -> title.length() > 12 && text.contains(title))
                .count();
    }

    private static Map<String, Paragraph> numbers(Document document) {
        Map<String, Paragraph> numbers = new LinkedHashMap<>();
        document.texts()
                .forEach(
                        paragraph -> {
                            Matcher matcher = NUMBER.matcher(Words.plain(paragraph.text()));
                            while (matcher.find()) {
                                numbers.putIfAbsent(
                                        matcher.group(1) + "/" + matcher.group(2), paragraph);
                            }
                        });
        return numbers;
    }

    private static String number(Framework framework) {
        Matcher matcher = NUMBER.matcher(Words.plain(framework.provenance().number()));
        return matcher.find() ? matcher.group(1) + "/" + matcher.group(2) : "";
    }

    private static @Nullable Origin origin(@Nullable Paragraph where, Sureness sureness) {
        return where == null ? null : new Piece(where.text(), where.place(), sureness).origin();
    }

    /** The number of the article whose clauses lie above the criteria's levels. */
    public @Nullable String article() {
        return framework == null || framework.clauseGroup() == null
                ? null
                : framework.clauseGroup().article().replaceAll("\\D", "");
    }

    /** Whether a heading is that of the clauses above the criteria's levels. */
    boolean namesClauses(String words) {
        return framework != null
                && framework.clauseGroup() != null
                && (Words.contain(words, "muc " + framework.clauseGroup().level())
                        || Words.contain(words, "dieu " + article()));
    }

    /** The criterion or clause whose title the text begins with. */
    public Optional<Criterion> titled(String text) {
        if (framework == null) {
            return Optional.empty();
        }
        String words = Words.of(text);
        return framework.criteriaAndClauses().stream()
                .filter(c -> Words.share(Words.of(c.title()), words) >= SAME_TITLE)
                .filter(c -> words.length() <= Words.of(c.title()).length() * 3 / 2)
                .max(Comparator.comparingDouble(c -> Words.share(words, Words.of(c.title()))));
    }

    /** Whether a title that follows a code is the one that this edition gives it. */
    public boolean titleOf(String code, String title) {
        if (framework == null || title.isBlank()) {
            return true;
        }
        return framework
                .criterion(code)
                .map(c -> Words.share(Words.of(title), Words.of(c.title())) >= 0.5)
                .orElse(false);
    }

    /** Whether what follows a code is its title and says nothing more. */
    boolean isTitleOf(String code, String text) {
        return framework == null
                || framework
                        .criterion(code)
                        .filter(c -> alike(text, c.title()) >= SAME_TITLE)
                        .isPresent()
                || !text.endsWith(".") && titleOf(code, text);
    }

    /** Whether a title that follows a code is rather the one of another criterion. */
    public boolean contradicts(String code, String title) {
        if (framework == null) {
            return false;
        }
        return titled(title)
                .filter(named -> !named.code().equals(code))
                .filter(
                        named ->
                                alike(title, named.title())
                                        > framework
                                                .criterion(code)
                                                .map(own -> alike(title, own.title()))
                                                .orElse(0.0))
                .isPresent();
    }

    private static double alike(String one, String other) {
        return Words.share(Words.of(one), Words.of(other))
                * Words.share(Words.of(other), Words.of(one));
    }

    /** How many requirements a level of a criterion has; many where that is not known. */
    int requirements(String code, int level) {
        return framework == null
                ? Integer.MAX_VALUE
                : framework
                        .criterion(code)
                        .flatMap(criterion -> criterion.level(level))
                        .map(found -> found.requirements().size())
                        .orElse(Integer.MAX_VALUE);
    }
}
