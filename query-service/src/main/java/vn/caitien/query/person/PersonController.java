package vn.caitien.query.person;

import java.security.Principal;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own data by API: handed out under the id of a copy that is on record. */
@RestController
@RequestMapping("/api/v1/me")
class PersonController {
    private final PersonalFiles files;

    PersonController(PersonalFiles files) {
        this.files = files;
    }

    @GetMapping("/exports/{export}")
    ResponseEntity<PersonalFile> export(
            @PathVariable String export, Principal caller, Locale locale) {
        return asFile(files.of(caller.getName(), export, locale));
    }

    static ResponseEntity<PersonalFile> asFile(PersonalFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("du-lieu-cua-toi.json")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file);
    }
}
