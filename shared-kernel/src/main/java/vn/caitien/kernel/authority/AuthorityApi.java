package vn.caitien.kernel.authority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import vn.caitien.kernel.platform.Limits;
import vn.caitien.kernel.platform.Receipt;

/** Registering supervising bodies. */
@HttpExchange("/api/v1/authorities")
public interface AuthorityApi {

    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    Receipt register(@Valid @RequestBody Registration body);

    /** A new body, below a parent if one is given, from a day on (today if not given). */
    record Registration(
            @NotNull @Pattern(regexp = "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])") String id,
            @NotBlank @Size(max = Limits.LINE) String name,
            @Nullable @Size(max = 60) String parent,
            @Nullable LocalDate effectiveOn) {}
}
