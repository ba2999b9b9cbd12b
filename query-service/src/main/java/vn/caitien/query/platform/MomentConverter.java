package vn.caitien.query.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads the moment of an {@code asOf}: an instant with its offset, or a day, which means its last
 * moment in the service's zone.
 */
@Component
class MomentConverter implements Converter<String, Instant> {
    private final Clock clock;

    MomentConverter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant convert(String text) {
        if (text.length() == "2025-10-01".length()) {
            return LocalDate.parse(text)
                    .plusDays(1)
                    .atStartOfDay(clock.getZone())
                    .toInstant()
                    .minusMillis(1);
        }
        // An unescaped plus sign in an address arrives as a blank.
        return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    }
}
