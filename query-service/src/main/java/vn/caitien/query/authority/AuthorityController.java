package vn.caitien.query.authority;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.query.platform.Paged;

/** The supervising bodies, for whoever is logged in. */
@RestController
class AuthorityController {
    private final Authorities authorities;

    AuthorityController(Authorities authorities) {
        this.authorities = authorities;
    }

    @GetMapping("/api/v1/authorities")
    Paged<AuthorityView> all(
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Paged.LARGEST) int size) {
        return Paged.of(authorities.all(), page, size);
    }
}
