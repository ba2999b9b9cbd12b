package vn.caitien.kernel.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import vn.caitien.kernel.platform.Limits;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;

/** What is done with the data of a person, by the person or on the person's behalf. */
@HttpExchange("/api/v1")
public interface PersonApi {

    @PutExchange("/me/name")
    Receipt correctOwnName(@Valid @RequestBody NewName body);

    /** Records that a copy is taken; the read side hands it out under the answer's id. */
    @PostExchange("/me/exports")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt exportOwn();

    /** Corrects the name of whoever holds, or held, a role of the school. */
    @PutExchange("/schools/{school}/roles/{grant}/name")
    Receipt correctName(
            @PathVariable String school,
            @PathVariable String grant,
            @Valid @RequestBody NewName body);

    @PostExchange("/people/{subject}/erasure")
    Receipt erase(@PathVariable String subject, @Valid @RequestBody ReasonBody body);

    /** What somebody is called on the screen from now on; it never goes into a fact. */
    record NewName(
            @NotBlank @Size(max = Limits.LINE) String name,
            @Nullable @Size(max = Limits.TEXT) String reason) {}
}
