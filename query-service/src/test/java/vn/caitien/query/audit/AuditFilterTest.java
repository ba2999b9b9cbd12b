package vn.caitien.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.kernel.platform.Rejected;

class AuditFilterTest {

    @Test
    void takesADayFromItsFirstToItsLastMomentInVietnam() {
        AuditFilter day = AuditFilter.of("2025-10-01", "2025-10-01", null, null, null, null);

        assertThat(day.from()).isEqualTo(Instant.parse("2025-09-30T17:00:00Z"));
        assertThat(day.to()).isEqualTo(Instant.parse("2025-10-01T16:59:59.999999Z"));
    }

    @Test
    void takesMomentsAsTheyAre() {
        AuditFilter filter =
                AuditFilter.of("2025-10-01T07:00:00 07:00", "", null, null, null, null);

        assertThat(filter.from()).isEqualTo(Instant.parse("2025-10-01T00:00:00Z"));
        assertThat(filter.to()).isNull();
    }

    @Test
    void looksNoFurtherThanTheMomentAskedFor() {
        Instant moment = Instant.parse("2025-10-01T00:00:00Z");
        AuditFilter early = AuditFilter.of(null, "2025-09-01", null, null, null, null);

        assertThat(AuditFilter.everything().upTo(moment).to()).isEqualTo(moment);
        assertThat(early.upTo(moment)).isEqualTo(early);
        assertThat(early.upTo(null)).isEqualTo(early);
    }

    @Test
    void takesAWholeFamilyOfFacts() {
        assertThat(AuditFilter.of(null, null, null, "evidence", null, null).facts())
                .containsExactlyInAnyOrder(
                        "evidence.registered", "evidence.revised", "evidence.withdrawn");
    }

    @ParameterizedTest
    @CsvSource({"hôm qua,,", ",2025-13-01,", ",,evidence.unknown", ",,evid"})
    void refusesWhatItCannotRead(String from, String to, String type) {
        assertThatThrownBy(() -> AuditFilter.of(from, to, null, type, null, null))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("invalid-fields");
    }

    @Test
    void refusesCharactersThatNoStoredTextHas() {
        assertThatThrownBy(() -> AuditFilter.of(null, null, null, null, "1.1\0", null))
                .isInstanceOf(Rejected.class);
    }
}
