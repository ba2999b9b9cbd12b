package vn.caitien.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the screen are complete in both languages. */
class WordsOfPagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY =
            Pattern.compile("#\\{([a-zA-Z0-9.-]+)|messages\\.msg\\('([a-zA-Z0-9.-]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages-plan", "messages-import"})
    void hasEveryKeyInBothLanguages(String bundle) throws IOException {
        assertThat(words(bundle + "_en.properties").stringPropertyNames())
                .isEqualTo(words(bundle + ".properties").stringPropertyNames());
    }

    @Test
    void knowsEveryKeyThatAPageUses() throws IOException {
        Set<String> known = new TreeSet<>(words("messages.properties").stringPropertyNames());
        known.addAll(words("messages-plan.properties").stringPropertyNames());
        known.addAll(words("messages-import.properties").stringPropertyNames());
        assertThat(usedByTemplates()).isNotEmpty().isSubsetOf(known);
    }

    private static Set<String> usedByTemplates() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(template));
                while (matcher.find()) {
                    String key = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                    // A key that ends in a point is completed with a code: pages show those.
                    if (!key.endsWith(".")) {
                        keys.add(key);
                    }
                }
            }
        }
        return keys;
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        if (Files.exists(RESOURCES.resolve(file))) {
            try (Reader in =
                    Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
                words.load(in);
            }
        }
        return words;
    }
}
