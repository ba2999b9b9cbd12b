package vn.caitien.endtoend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Four schools of one principal in a product without demo data. */
record FoundedSchools(RunningProduct product) {
    static final String PRINCIPAL = "hieutruong.pom-lot";
    static final List<String> ALL = List.of("truong-mot", "truong-hai", "truong-ba", "truong-bon");
    static final String YEAR = "2026-2027";

    private static final String AUTHORITY = "phong-thu";
    private static final String FRAMEWORK = "tt57-2026-general";
    private static final int PAGE = 200;

    /** Registers them, each with a self-assessment and a plan that have just begun. */
    static FoundedSchools in(RunningProduct product) throws Exception {
        ApiUser administrator = product.as("quantri");
        ApiUser officer = product.as("chuyenvien");
        ApiUser principal = product.as(PRINCIPAL);
        administrator.post("/authorities", json(Map.of("id", AUTHORITY, "name", "Phòng thử")));
        administrator.post(
                "/authorities/" + AUTHORITY + "/roles",
                grant(officer.subject(), "authority-officer"));
        for (String school : ALL) {
            officer.post(
                    "/schools",
                    json(
                            Map.of(
                                    "id",
                                    school,
                                    "name",
                                    "Trường thử",
                                    "bands",
                                    List.of("thcs"),
                                    "authority",
                                    AUTHORITY)));
            String place = "/schools/" + school;
            officer.post(place + "/roles", grant(principal.subject(), "principal"));
            String year = json(Map.of("schoolYear", YEAR, "framework", FRAMEWORK));
            principal.post(place + "/self-assessments", year);
            principal.post(place + "/plans", year);
        }
        return new FoundedSchools(product);
    }

    /** The facts of each. */
    static Map<String, Long> facts(Store store) {
        Map<String, Long> facts = new HashMap<>();
        ALL.forEach(school -> facts.put(school, store.facts(school)));
        return facts;
    }

    /** All evidence that is shown at an address, as school and code. */
    Set<String> evidenceAt(String address) {
        Set<String> shown = new HashSet<>();
        for (String school : ALL) {
            long left = 1;
            for (int page = 0; left > 0; page++) {
                String path =
                        "/api/v1/schools/%s/evidence?size=%d&page=%d".formatted(school, PAGE, page);
                JsonNode answer =
                        JsonMapper.shared()
                                .readTree(product.as(PRINCIPAL).answerFrom(address, path).body());
                answer.get("items")
                        .forEach(item -> shown.add(school + "/" + item.get("code").asString()));
                left = answer.get("total").asLong() - (long) PAGE * (page + 1);
            }
        }
        return shown;
    }

    /** Body that registers a document. */
    static String document(String code) {
        return json(Map.of("code", code, "document", Map.of("title", "Biên bản " + code)));
    }

    /** Body that grants a role. */
    static String grant(String subject, String role) {
        return json(Map.of("subject", subject, "role", role, "from", "2020-01-01"));
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
