package vn.caitien.kernel.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import vn.caitien.kernel.platform.Limits;
import vn.caitien.kernel.platform.Receipt;

/** Registering schools and putting right what is known of them. */
@HttpExchange("/api/v1/schools")
public interface SchoolApi {

    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    Receipt register(@Valid @RequestBody Registration body);

    @PutExchange("/{school}/profile")
    Receipt correctProfile(@PathVariable String school, @Valid @RequestBody Profile body);

    /** A new school under its supervising authority. */
    record Registration(
            @NotNull @Pattern(regexp = "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])") String id,
            @NotBlank @Size(max = Limits.LINE) String name,
            @NotEmpty @Size(max = 5) List<@NotNull Band> bands,
            @Nullable @Size(max = Limits.LINE) String province,
            @Nullable @Size(max = Limits.LINE) String commune,
            @NotBlank @Size(max = 60) String authority) {}

    /** The profile as it should read, and why it changes. */
    record Profile(
            @NotBlank @Size(max = Limits.LINE) String name,
            @NotEmpty @Size(max = 5) List<@NotNull Band> bands,
            @Nullable @Size(max = Limits.LINE) String province,
            @Nullable @Size(max = Limits.LINE) String commune,
            @NotBlank @Size(max = Limits.TEXT) String reason) {}
}
