package vn.caitien.command;

import java.util.UUID;
import vn.caitien.kernel.permission.Role;

/** A registered school of its own, with one person per role. */
final class TestSchool {

    private final Http http;
    private final String id;

    private TestSchool(Http http, String id) {
        this.http = http;
        this.id = id;
    }

    /**
     * Registers a secondary school and its authority, and grants every role that can be granted.
     */
    static TestSchool register(Http http) {
        TestSchool school =
                new TestSchool(http, "school-" + UUID.randomUUID().toString().substring(0, 8));
        Http administrator = http.as(Http.ADMINISTRATOR);
        administrator
                .post(
                        "/authorities",
                        """
                        {"id":"%s","name":"Sở GDĐT"}\
                        """
                                .formatted(school.authority()))
                .done();
        administrator
                .post(
                        "/schools",
                        """
                        {"id":"%s","name":"Trường THCS","bands":["thcs"],"authority":"%s"}\
                        """
                                .formatted(school.id, school.authority()))
                .done();
        administrator
                .post(
                        "/authorities/" + school.authority() + "/roles",
                        grant(school.subject(Role.AUTHORITY_OFFICER), Role.AUTHORITY_OFFICER))
                .done();
        administrator
                .post(
                        "/schools/" + school.id + "/roles",
                        grant(school.subject(Role.PRINCIPAL), Role.PRINCIPAL))
                .done();
        for (Role role : Role.values()) {
            if (!role.aboveSchools() && role != Role.PRINCIPAL) {
                school.principal()
                        .post(school.path("/roles"), grant(school.subject(role), role))
                        .done();
            }
        }
        return school;
    }

    String id() {
        return id;
    }

    String authority() {
        return "authority-" + id;
    }

    /** A path below the school's own. */
    String path(String rest) {
        return "/schools/" + id + rest;
    }

    String subject(Role role) {
        return role == Role.PLATFORM_ADMINISTRATOR ? Http.ADMINISTRATOR : role.code() + "-" + id;
    }

    Http as(Role role) {
        return http.as(subject(role));
    }

    Http principal() {
        return as(Role.PRINCIPAL);
    }

    Http secretary() {
        return as(Role.COUNCIL_SECRETARY);
    }

    Http monitor() {
        return as(Role.MONITORING_TEAM);
    }

    Http teacher() {
        return as(Role.STAFF);
    }

    /** Opens the sheet of 2023-2024 under Circular 18 and answers its path. */
    String openSheet() {
        secretary()
                .post(
                        path("/self-assessments"),
                        "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\"}")
                .done();
        return path("/self-assessments/2023-2024");
    }

    /** Drafts a year's plan under Circular 18 and answers its path. */
    String draftPlan(String year) {
        secretary()
                .post(
                        path("/plans"),
                        "{\"schoolYear\":\"%s\",\"framework\":\"tt18-2018\"}".formatted(year))
                .done();
        return path("/plans/" + year);
    }

    /**
     * Puts a row that runs from October to December 2023 into a plan and answers the row's path.
     */
    String planAction(String plan) {
        String row =
                """
                {"wording":{"criteria":["1.1"],"measures":"Rà soát chiến lược."},
                 "schedule":{"start":"2023-10","end":"2023-12","precision":"month"}}\
                """;
        return path("/actions/" + secretary().post(plan + "/actions", row).done().id());
    }

    /** Submits and signs a plan. */
    void sign(String plan) {
        secretary().post(plan + "/submission", "").done();
        principal().post(plan + "/approval", "").done();
    }

    static String grant(String subject, Role role) {
        return "{\"subject\":\"%s\",\"role\":\"%s\",\"from\":\"2020-01-01\"}"
                .formatted(subject, role.code());
    }
}
