package vn.caitien.query.authority;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The supervising bodies, for whoever is logged in. */
@RestController
class AuthorityController {
    private final Authorities authorities;

    AuthorityController(Authorities authorities) {
        this.authorities = authorities;
    }

    @GetMapping("/api/v1/authorities")
    List<AuthorityView> all() {
        return authorities.all();
    }
}
