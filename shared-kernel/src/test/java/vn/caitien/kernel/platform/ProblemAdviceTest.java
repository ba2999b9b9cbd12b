package vn.caitien.kernel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class ProblemAdviceTest {

    private final ProblemAdvice advice = new ProblemAdvice(new ProblemMessages());

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03"})
    void saysThatALostDatabaseMayComeBack(String state) {
        var answer = advice.on(new IllegalStateException(new SQLException("gone", state)));
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
    }

    @Test
    void saysThatAFullPoolMayEmpty() {
        var answer =
                advice.on(
                        new IllegalStateException(
                                new SQLTransientConnectionException("no connection in time")));
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
    }

    @Test
    void promisesNothingOfOtherFailures() {
        var answer = advice.on(new IllegalStateException(new SQLException("broken", "42P01")));
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNull();
    }
}
