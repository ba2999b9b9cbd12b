package vn.caitien.query.audit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are said to one reader: language, names, dates, money. */
final class Speech {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/yyyy");
    private static final int EXCERPT = 100;

    private final AuditWords words;
    private final Directory directory;
    private final Locale locale;

    Speech(AuditWords words, Directory directory, Locale locale) {
        this.words = words;
        this.directory = directory;
        this.locale = locale;
    }

    String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    String role(String code) {
        return words.role(code, locale);
    }

    /** The person's name, or the role where the name is not known. */
    String actor(String subject, String role) {
        String name = directory.people().get(subject);
        return name == null ? role(role) : name;
    }

    /** The person with the role, for the beginning of a sentence. */
    String who(String subject, String role) {
        String name = directory.people().get(subject);
        String as = role(role);
        return name == null || name.equalsIgnoreCase(as) ? as : name + " (" + as + ")";
    }

    String get(String key) {
        return words.get(key, locale);
    }

    @Nullable String find(String key) {
        return words.find(key, locale);
    }

    String filled(String key, Function<String, @Nullable String> values) {
        return Template.fill(get(key), values);
    }

    /** What a value is called; empty where the sentence says it already. */
    String label(Word word) {
        String[] parts = word.name().split(":");
        // A level with one requirement only has no letter for it.
        String key = word.name().matches("outcome:.*:\\*") ? parts[0] + "-alone" : parts[0];
        return filled("field." + key, numbered(parts));
    }

    /** The whole value. */
    String value(Word word) {
        String text = word.text();
        return switch (word.kind()) {
            case TEXT, PLAIN -> text;
            case WORDS ->
                    Arrays.stream(text.split(","))
                            .map(key -> get("word." + key))
                            .collect(Collectors.joining(", "));
            case LEVEL, LEVEL_MISSED, SCHOOL_YEAR, PERCENT ->
                    said(word.kind(), word.kind() == Kind.PERCENT ? number(text) : text);
            case PLACE -> {
                String[] parts = text.split(":");
                yield filled("kind.place-" + parts.length, numbered(parts));
            }
            case MONTH -> said(word.kind(), MONTH.format(YearMonth.parse(text)));
            case DATE -> DAY.format(LocalDate.parse(text));
            case MONEY -> text.equals("0") ? get("word.no-money") : said(word.kind(), number(text));
            case NUMBER -> number(text);
            case ROLE -> role(text);
            case PERSON, PEOPLE ->
                    word.people().stream()
                            .map(
                                    subject ->
                                            directory
                                                    .people()
                                                    .getOrDefault(subject, get("word.somebody")))
                            .collect(Collectors.joining(Word.BETWEEN));
            case AUTHORITY ->
                    directory.authorities().getOrDefault(text, get("word.some-authority"));
            case FRAMEWORK -> {
                String title = directory.editions().apply(text);
                yield title == null ? get("word.some-framework") : title;
            }
        };
    }

    /**
     * The value inside a sentence: people's own words in quotation marks, on one line, not too
     * long.
     */
    String brief(Word word) {
        String brief = excerpt(value(word), EXCERPT);
        return word.kind() == Kind.TEXT ? "“" + brief + "”" : brief;
    }

    /** The beginning of a text, on one line. */
    static String excerpt(String text, int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= length) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length;
        return line.substring(0, end).strip() + "…";
    }

    private String said(Kind kind, String value) {
        String key = "kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return filled(key, name -> value);
    }

    private String number(String text) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(4);
        return format.format(new BigDecimal(text));
    }

    private static Function<String, @Nullable String> numbered(String[] parts) {
        return name -> {
            int number = Integer.parseInt(name);
            return number < parts.length ? parts[number] : "";
        };
    }
}
