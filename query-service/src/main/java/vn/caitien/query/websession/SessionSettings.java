package vn.caitien.query.websession;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a login lasts, and what it is sealed with.
 *
 * @param key secret of all instances together; with another one everybody logs in anew
 * @param idle how long a login lasts without a request
 * @param longest how long a login lasts at most, however busy it is
 * @param cleanUp when sessions that have ended are removed, as a cron expression
 * @param maximumPoolSize connections for sessions, apart from those that views are read with
 */
@Validated
@ConfigurationProperties("caitien.session")
record SessionSettings(
        @NotNull @Size(min = 32) String key,
        @NotNull Duration idle,
        @NotNull Duration longest,
        @DefaultValue("0 * * * * *") @NotNull String cleanUp,
        @DefaultValue("8") @Min(2) int maximumPoolSize) {

    @Override
    public String toString() {
        return "SessionSettings[idle=" + idle + ", longest=" + longest + "]";
    }
}
