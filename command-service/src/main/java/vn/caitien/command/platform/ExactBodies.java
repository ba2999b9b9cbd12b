package vn.caitien.command.platform;

import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
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
        return json ->
                json.addModule(module)
                        // 1.5 is not 1, and "100" is not 100.
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        // A list or map may be left out, its entries may not be empty.
                        .changeDefaultNullHandling(
                                handling -> handling.withContentNulls(Nulls.FAIL));
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
