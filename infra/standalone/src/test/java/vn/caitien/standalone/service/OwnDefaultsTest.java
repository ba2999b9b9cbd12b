package vn.caitien.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDefaultsTest {
    private static final Map<String, String> OWN =
            Map.of("caitien.limits.user-requests", "120000", "caitien.limits.user-volume", "1GB");

    @ParameterizedTest
    @ValueSource(strings = {"CAITIEN_LIMITS_USERREQUESTS", "CAITIEN_LIMITS_USER_REQUESTS"})
    void giveWayToAnEnvironmentVariable(String variable) {
        assertThat(OwnDefaults.unlessNamed(OWN, Map.of(variable, "3", "PATH", "/bin")))
                .containsOnlyKeys("caitien.limits.user-volume");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAITIEN_LIMITS_READS", "CAITIEN_LIMITS_USERREQUESTS_MORE"})
    void standWhereNoneNamesThem(String variable) {
        assertThat(OwnDefaults.unlessNamed(OWN, Map.of(variable, "3"))).isEqualTo(OWN);
    }
}
