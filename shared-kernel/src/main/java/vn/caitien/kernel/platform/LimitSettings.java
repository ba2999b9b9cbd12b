package vn.caitien.kernel.platform;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one caller and one school may ask of one instance; far above honest work.
 *
 * @param userRequests requests of one person in a minute
 * @param tenantRequests requests about one school in a minute
 * @param addressRequests requests from one address, of people unknown, in a minute
 * @param userVolume bytes that one person may send in a minute
 * @param tenantVolume bytes that may be sent about one school in a minute
 * @param addressVolume bytes from one address, of people unknown, in a minute
 * @param uploads files that may be sent about one school in an hour
 * @param reads requests about one school that are answered at the same time and change nothing
 * @param writes requests about one school that are answered at the same time and change something
 * @param patience how long a request waits for its turn among those
 * @param refusalDelay how late a refusal is answered, so that whoever asks again at once costs
 *     little
 */
@Validated
@ConfigurationProperties("caitien.limits")
public record LimitSettings(
        @DefaultValue("600") @Min(1) long userRequests,
        @DefaultValue("3000") @Min(1) long tenantRequests,
        @DefaultValue("600") @Min(1) long addressRequests,
        @DefaultValue("32MB") @NotNull DataSize userVolume,
        @DefaultValue("128MB") @NotNull DataSize tenantVolume,
        @DefaultValue("8MB") @NotNull DataSize addressVolume,
        @DefaultValue("60") @Min(1) long uploads,
        @DefaultValue("2") @Min(1) int reads,
        @DefaultValue("2") @Min(1) int writes,
        @DefaultValue("5s") @NotNull Duration patience,
        @DefaultValue("250ms") @NotNull Duration refusalDelay) {}
