package vn.caitien.kernel.permission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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
import vn.caitien.kernel.platform.Receipt;

/** Inviting people into a school by e-mail, and taking an invitation back. */
@HttpExchange("/api/v1")
public interface InvitationApi {

    @PostExchange("/schools/{school}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt invite(@PathVariable String school, @Valid @RequestBody Invitation body);

    @DeleteExchange("/schools/{school}/invitations/{invitation}")
    Receipt withdraw(@PathVariable String school, @PathVariable String invitation);

    /**
     * Who shall hold which role. Address and name never go into the fact; both are held to what an
     * identity provider takes, which would otherwise refuse them again and again, long after.
     */
    record Invitation(
            @NotBlank
                    @Size(max = 200)
                    @Email(regexp = "[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")
                    String email,
            @NotBlank @Size(max = 200) @Pattern(regexp = "[\\p{L}\\p{M}\\p{N} .,'’–-]*")
                    String displayName,
            @NotNull Role role,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}
}
