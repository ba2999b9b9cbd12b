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
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final Clock clock;

    MomentConverter(Clock clock) {
        this.clock = clock;
    }

    /** Moments far from our times are no question, and the database could not tell them apart. */
    @Override
    public Instant convert(String text) {
        Instant moment = parse(text);
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new IllegalArgumentException(text);
        }
        return moment;
    }

    private Instant parse(String text) {
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
