package vn.caitien.query.audit;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills a pattern of words: {@code {name}} stands for a value, and what stands in brackets is left
 * out where one of its values is missing.
 */
final class Template {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^]]*)]|[^\\[]+");
    private static final Pattern VALUE = Pattern.compile("\\{([^}]*)}");

    private Template() {}

    static String fill(String template, Function<String, @Nullable String> values) {
        StringBuilder filled = new StringBuilder();
        Matcher parts = OPTIONAL.matcher(template);
        while (parts.find()) {
            String optional = parts.group(1);
            if (optional == null) {
                filled.append(substituted(parts.group(), values));
            } else if (complete(optional, values)) {
                filled.append(substituted(optional, values));
            }
        }
        return filled.toString();
    }

    private static boolean complete(String part, Function<String, @Nullable String> values) {
        return VALUE.matcher(part)
                .results()
                .allMatch(found -> values.apply(found.group(1)) != null);
    }

    // A value that ought to be there and is not leaves a mark, never an unreadable page.
    private static String substituted(String part, Function<String, @Nullable String> values) {
        return VALUE.matcher(part)
                .replaceAll(
                        found -> {
                            String value = values.apply(found.group(1));
                            return Matcher.quoteReplacement(value == null ? "…" : value);
                        });
    }
}
