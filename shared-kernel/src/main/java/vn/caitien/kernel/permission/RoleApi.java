package vn.caitien.kernel.permission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import vn.caitien.kernel.platform.Limits;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.TrustedTokens;

/** Granting and withdrawing roles in schools and authorities. */
@HttpExchange("/api/v1")
public interface RoleApi {

    @PostExchange("/schools/{school}/roles")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt grantInSchool(@PathVariable String school, @Valid @RequestBody Grant body);

    @DeleteExchange("/schools/{school}/roles/{grant}")
    Receipt withdrawInSchool(
            @PathVariable String school,
            @PathVariable String grant,
            @Valid @RequestBody Withdrawal body);

    @PostExchange("/authorities/{authority}/roles")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt grantInAuthority(@PathVariable String authority, @Valid @RequestBody Grant body);

    @DeleteExchange("/authorities/{authority}/roles/{grant}")
    Receipt withdrawInAuthority(
            @PathVariable String authority,
            @PathVariable String grant,
            @Valid @RequestBody Withdrawal body);

    /**
     * A role for a subject; {@code displayName} goes to the directory of people, never into the
     * fact.
     */
    record Grant(
            @NotBlank
                    @Size(max = TrustedTokens.SUBJECT_LENGTH)
                    @Pattern(regexp = TrustedTokens.SUBJECT)
                    String subject,
            @Nullable @Size(max = Limits.LINE) String displayName,
            @NotNull Role role,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    /** Why a role ends, and the first day on which it is no longer held (today if not given). */
    record Withdrawal(
            @NotBlank @Size(max = Limits.TEXT) String reason, @Nullable LocalDate effectiveOn) {}
}
