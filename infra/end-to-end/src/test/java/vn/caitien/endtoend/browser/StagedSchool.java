package vn.caitien.endtoend.browser;

import static vn.caitien.endtoend.browser.StagedPeople.ADMINISTRATOR;
import static vn.caitien.endtoend.browser.StagedPeople.MONITOR;
import static vn.caitien.endtoend.browser.StagedPeople.PRINCIPAL;
import static vn.caitien.endtoend.browser.StagedPeople.SECRETARY;
import static vn.caitien.endtoend.browser.StagedPeople.TEACHER;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.caitien.endtoend.RunningProduct;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Level;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.framework.Requirement;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.permission.RoleApi;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolApi;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi;

/** A school of its own for one journey, brought through the API to where the journey begins. */
final class StagedSchool {
    static final String YEAR = "2026-2027";
    static final String FRAMEWORK = "tt57-2026-general";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String id;
    private final int number;
    private final StagedPeople people;

    private StagedSchool(String id, int number, StagedPeople people) {
        this.id = id;
        this.number = number;
        this.people = people;
    }

    /**
     * Registers it under the office of Pom Lót and gives the people of Pom Lót their roles in it.
     */
    static StagedSchool register(RunningProduct product) {
        int number = NUMBER.incrementAndGet();
        String id = "truong-so-" + number;
        StagedPeople people = new StagedPeople(product, id);
        StagedSchool school = new StagedSchool(id, number, people);
        people.as(
                ADMINISTRATOR,
                () ->
                        people.api(SchoolApi.class)
                                .register(
                                        new SchoolApi.Registration(
                                                id,
                                                school.name(),
                                                List.of(Band.THCS),
                                                "Điện Biên",
                                                "Pom Lót",
                                                "phong-vhxh-pom-lot")));
        school.grant(ADMINISTRATOR, PRINCIPAL, Role.PRINCIPAL);
        school.grant(PRINCIPAL, SECRETARY, Role.COUNCIL_SECRETARY);
        school.grant(PRINCIPAL, MONITOR, Role.MONITORING_TEAM);
        school.grant(PRINCIPAL, TEACHER, Role.STAFF);
        people.seen("");
        return school;
    }

    String id() {
        return id;
    }

    String name() {
        return "Trường THCS số " + number;
    }

    /** Its plan of {@link #YEAR}. */
    StagedPlan plan() {
        return new StagedPlan(id, people);
    }

    String path(String rest) {
        return "/truong/" + id + rest;
    }

    StagedSchool opensAssessment() {
        people.as(
                SECRETARY,
                () ->
                        assessments()
                                .open(
                                        id,
                                        new SelfAssessmentApi.Opening(YEAR, FRAMEWORK, Band.THCS)));
        people.seen("/self-assessments/" + YEAR);
        return this;
    }

    /**
     * Every criterion reaches its highest level, except those named, which do not reach level 1.
     */
    StagedSchool ratesAllButWeak(String... weak) {
        for (Criterion criterion : framework().criteria()) {
            boolean strong = !List.of(weak).contains(criterion.code());
            people.as(
                    SECRETARY,
                    () ->
                            assessments()
                                    .rate(
                                            id,
                                            YEAR,
                                            criterion.code(),
                                            null,
                                            new SelfAssessmentApi.RatingBody(
                                                    outcomes(criterion, strong), null)));
            if (!strong) {
                people.as(
                        SECRETARY,
                        () ->
                                assessments()
                                        .describe(
                                                id,
                                                YEAR,
                                                criterion.code(),
                                                null,
                                                new Description(
                                                        Map.of(),
                                                        null,
                                                        weakness(criterion.code()))));
            }
        }
        return this;
    }

    static String weakness(String criterion) {
        return "Điểm yếu ở tiêu chí " + criterion + ": thiết bị dạy học chưa đủ theo quy định.";
    }

    StagedSchool approvesAssessment() {
        people.as(SECRETARY, () -> assessments().submit(id, YEAR, null));
        Receipt approved = people.as(PRINCIPAL, () -> assessments().approve(id, YEAR, null));
        people.seen("/self-assessments/" + YEAR, "\"version\":" + approved.version());
        return this;
    }

    private static Map<Integer, Map<String, Outcome>> outcomes(Criterion criterion, boolean met) {
        Map<Integer, Map<String, Outcome>> outcomes = new LinkedHashMap<>();
        for (Level level : criterion.levels()) {
            Map<String, Outcome> found = new LinkedHashMap<>();
            for (Requirement requirement : level.requirements()) {
                found.put(requirement.key(), met ? Outcome.MET : Outcome.NOT_MET);
            }
            outcomes.put(level.level(), found);
        }
        return outcomes;
    }

    private static Framework framework() {
        return ShippedFrameworks.all().stream()
                .filter(edition -> edition.id().equals(FRAMEWORK))
                .findFirst()
                .orElseThrow();
    }

    private void grant(String by, String user, Role role) {
        people.as(
                by,
                () ->
                        people.api(RoleApi.class)
                                .grantInSchool(
                                        id,
                                        new RoleApi.Grant(
                                                people.subject(user),
                                                null,
                                                role,
                                                LocalDate.now().minusYears(1),
                                                null)));
    }

    private SelfAssessmentApi assessments() {
        return people.api(SelfAssessmentApi.class);
    }
}
