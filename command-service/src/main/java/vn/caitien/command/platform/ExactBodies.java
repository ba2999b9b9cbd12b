package vn.caitien.command.platform;

import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * What the body of a command may not be: nearly right. Nothing is rounded, guessed or left out on
 * the way to a fact.
 */
@Configuration(proxyBeanMethods = false)
class ExactBodies {

    /** Digits before and after the point; more makes a number that costs memory to print. */
    private static final int LARGEST_SCALE = 100;

    @Bean
    JsonMapperBuilderCustomizer nothingNearlyRight() {
        SimpleModule module = new SimpleModule("caitien-exact-bodies");
        module.addDeserializer(BigDecimal.class, new BoundedNumber());
        module.addDeserializer(
                LocalDate.class,
                new BoundedDate<>(LocalDate.class, LocalDate::parse, LocalDate::getYear));
        module.addDeserializer(
                YearMonth.class,
                new BoundedDate<>(YearMonth.class, YearMonth::parse, YearMonth::getYear));
        return json ->
                json.addModule(module)
                        // A name that comes twice says two things.
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        // 1.5 is not 1, and "100" is not 100.
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        // A list or map may be left out, its entries may not be empty.
                        .changeDefaultNullHandling(
                                handling -> handling.withContentNulls(Nulls.FAIL));
    }

    /** A day or month in its one written form, in years that a school can speak of. */
    private static final class BoundedDate<T> extends StdScalarDeserializer<T> {

        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2199;

        private final Class<T> type;
        private final Function<String, T> parse;
        private final ToIntFunction<T> year;

        private BoundedDate(Class<T> type, Function<String, T> parse, ToIntFunction<T> year) {
            super(type);
            this.type = type;
            this.parse = parse;
            this.year = year;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context)
                throws JacksonException {
            String text = parser.getValueAsString();
            if (parser.currentToken() != JsonToken.VALUE_STRING || text == null) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            try {
                T date = parse.apply(text);
                if (year.applyAsInt(date) >= FIRST_YEAR && year.applyAsInt(date) <= LAST_YEAR) {
                    return date;
                }
            } catch (DateTimeException unreadable) {
                // Said below, as for a year that nobody means.
            }
            return type.cast(context.handleWeirdStringValue(type, text, "no date of our times"));
        }
    }

    private static final class BoundedNumber extends StdScalarDeserializer<BigDecimal> {

        private BoundedNumber() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
                throws JacksonException {
            if (!parser.currentToken().isNumeric()) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
                return (BigDecimal)
                        context.handleWeirdNumberValue(BigDecimal.class, number.scale(), "scale");
            }
            return number;
        }
    }
}
