package vn.caitien.benchmarks;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Does deeds by requests, each by the principal of its school and under a key of its own. */
final class OverHttp {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Issuer issuer;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    OverHttp(Issuer issuer) {
        this.issuer = issuer;
    }

    Map<String, String> asPrincipal(String school) {
        return Map.of("Authorization", bearer(school));
    }

    private String bearer(String school) {
        return tokens.computeIfAbsent(
                school, name -> "Bearer " + issuer.token(InventedSchool.principal(name)));
    }

    /**
     * The principal of every school gets a token now, so that none is signed while it is measured.
     */
    OverHttp prepared(int schools) {
        for (int i = 0; i < schools; i++) {
            bearer(InventedSchool.id(i));
        }
        return this;
    }

    Door.Answer send(Door door, Deed deed) throws IOException {
        Map<String, String> headers =
                Map.of(
                        "Authorization", bearer(deed.school()),
                        "Idempotency-Key", UUID.randomUUID().toString());
        return switch (deed) {
            case Deed.Rating rating ->
                    door.send(
                            "PUT",
                            "/api/v1/schools/%s/self-assessments/%s/criteria/%s/rating"
                                    .formatted(
                                            rating.school(),
                                            InventedSchool.LAST_YEAR,
                                            rating.criterion()),
                            headers,
                            JSON.writeValueAsString(
                                    Map.of(
                                            "requirements", rating.requirements(),
                                            "reason", rating.reason())));
            case Deed.Progress progress ->
                    door.send(
                            "POST",
                            "/api/v1/schools/%s/actions/%s/progress"
                                    .formatted(progress.school(), progress.action()),
                            headers,
                            JSON.writeValueAsString(
                                    Map.of(
                                            "month", progress.month().toString(),
                                            "state", "on-track",
                                            "percent", progress.percent(),
                                            "note", progress.note())));
        };
    }
}
