package vn.caitien.kernel.platform;

import java.text.Normalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Makes every text that enters the product storable and comparable: Unicode NFC, line ends as
 * {@code \n}, no outer blanks, and no character that a database text cannot hold.
 */
public final class TextModule extends SimpleModule {

    private static final String EMPTY_LETTERS = "\u115F\u1160\u3164\uFFA0";

    public TextModule() {
        super("caitien-text");
        addDeserializer(String.class, new Clean());
        addKeyDeserializer(String.class, new CleanName());
    }

    /**
     * Text in its one stored form; throws {@link IllegalArgumentException} for text that cannot be
     * stored.
     */
    public static String clean(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < unix.length(); i++) {
            char c = unix.charAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            boolean lone =
                    Character.isSurrogate(c)
                            && !(Character.isHighSurrogate(c)
                                    ? i + 1 < unix.length()
                                            && Character.isLowSurrogate(unix.charAt(i + 1))
                                    : i > 0 && Character.isHighSurrogate(unix.charAt(i - 1)));
            if (control || lone) {
                throw new IllegalArgumentException("character U+%04X at %d".formatted((int) c, i));
            }
        }
        String normal = Normalizer.normalize(unix, Normalizer.Form.NFC);
        int begin = 0;
        int end = normal.length();
        while (begin < end && isInvisible(normal.charAt(begin))) {
            begin++;
        }
        while (begin < end && isInvisible(normal.charAt(end - 1))) {
            end--;
        }
        return normal.substring(begin, end);
    }

    /** Whether a text has anything in it that a reader sees. */
    public static boolean saysSomething(String text) {
        return text.chars().anyMatch(c -> !isInvisible((char) c));
    }

    /**
     * Blanks of every kind, joiners and marks of direction, and the four letters that are empty.
     */
    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || EMPTY_LETTERS.indexOf(c) >= 0;
    }

    /** Names in a map are texts like any other. */
    private static final class CleanName extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context)
                throws JacksonException {
            try {
                return clean(key);
            } catch (IllegalArgumentException unstorable) {
                return context.handleWeirdKey(String.class, key, unstorable.getMessage());
            }
        }
    }

    private static final class Clean extends StdScalarDeserializer<String> {

        private Clean() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws JacksonException {
            if (!parser.currentToken().isScalarValue()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getValueAsString();
            try {
                return clean(text);
            } catch (IllegalArgumentException unstorable) {
                throw InvalidFormatException.from(
                        parser, unstorable.getMessage(), text, String.class);
            }
        }
    }
}
