package vn.caitien.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.endtoend.RunningProduct;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Level;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.framework.Requirement;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
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
    static final String PRINCIPAL = "hieutruong.pom-lot";
    static final String SECRETARY = "thuky.pom-lot";
    static final String MONITOR = "giamsat.pom-lot";
    static final String TEACHER = "giaovien.pom-lot";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ADMINISTRATOR = "quantri";
    private static final String FRAMEWORK = "tt57-2026-general";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunningProduct product;
    private final String id;
    private final int number;
    private final Map<String, String> tokens = new HashMap<>();
    private final HttpServiceProxyFactory commands;
    private final RestClient reads;
    private String acting = ADMINISTRATOR;

    private StagedSchool(RunningProduct product, String id, int number) {
        this.product = product;
        this.id = id;
        this.number = number;
        RestClient.Builder client =
                RestClient.builder()
                        .requestFactory(new JdkClientHttpRequestFactory(HttpClient.newHttpClient()))
                        .configureMessageConverters(
                                converters ->
                                        converters.withJsonConverter(
                                                new JacksonJsonHttpMessageConverter(
                                                        JsonMapper.builder().build())))
                        .requestInterceptor(
                                (request, body, execution) -> {
                                    request.getHeaders().setBearerAuth(token(acting));
                                    return execution.execute(request, body);
                                });
        this.commands =
                HttpServiceProxyFactory.builderFor(
                                RestClientAdapter.create(
                                        client.clone().baseUrl(product.api()).build()))
                        .build();
        this.reads = client.clone().baseUrl(product.web()).build();
    }

    /**
     * Registers it under the office of Pom Lót and gives the people of Pom Lót their roles in it.
     */
    static StagedSchool register(RunningProduct product) {
        int number = NUMBER.incrementAndGet();
        StagedSchool school = new StagedSchool(product, "truong-so-" + number, number);
        String id = school.id;
        school.as(
                ADMINISTRATOR,
                () ->
                        school.api(SchoolApi.class)
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
        school.seen("");
        return school;
    }

    String id() {
        return id;
    }

    String name() {
        return "Trường THCS số " + number;
    }

    String path(String rest) {
        return "/truong/" + id + rest;
    }

    StagedSchool opensAssessment() {
        as(
                SECRETARY,
                () ->
                        assessments()
                                .open(
                                        id,
                                        new SelfAssessmentApi.Opening(YEAR, FRAMEWORK, Band.THCS)));
        seen("/self-assessments/" + YEAR);
        return this;
    }

    /**
     * Every criterion reaches its highest level, except those named, which do not reach level 1.
     */
    StagedSchool ratesAllButWeak(String... weak) {
        for (Criterion criterion : framework().criteria()) {
            boolean strong = !List.of(weak).contains(criterion.code());
            as(
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
                as(
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
        as(SECRETARY, () -> assessments().submit(id, YEAR, null));
        Receipt approved = as(PRINCIPAL, () -> assessments().approve(id, YEAR, null));
        seen("/self-assessments/" + YEAR, "\"version\":" + approved.version());
        return this;
    }

    /** Drafts a plan with one action that the teacher leads from two months ago on. */
    String draftsPlanWithActionOfTeacher(String measures) {
        as(
                SECRETARY,
                () -> plans().draft(id, new ImprovementPlanApi.Draft(YEAR, FRAMEWORK, null, null)));
        as(SECRETARY, () -> plans().setFrame(id, YEAR, frame()));
        YearMonth now = YearMonth.now();
        Receipt planned =
                as(
                        SECRETARY,
                        () ->
                                actions()
                                        .plan(
                                                id,
                                                YEAR,
                                                new ActionApi.NewAction(
                                                        new Wording(
                                                                List.of("1.1"),
                                                                "Chưa có chiến lược mới.",
                                                                "Chiến lược cũ còn hiệu lực.",
                                                                "Đạt Mức 1",
                                                                1,
                                                                measures,
                                                                "Chiến lược được ban hành",
                                                                "Quyết định ban hành",
                                                                null),
                                                        new Assignment(
                                                                List.of(
                                                                        new Actor(
                                                                                Actor.Kind.PERSON,
                                                                                "Giáo viên",
                                                                                subject(TEACHER))),
                                                                List.of()),
                                                        new Schedule(
                                                                now.minusMonths(2),
                                                                now.plusMonths(1),
                                                                Schedule.Precision.MONTH,
                                                                null),
                                                        new Budget(0L, null),
                                                        null)));
        seen("/plans/" + YEAR, planned.id());
        return planned.id();
    }

    /**
     * Writes what Form 2 of the circular asks for and the only row of the plan does not say yet.
     */
    StagedSchool completesTheForm() {
        as(SECRETARY, () -> plans().setFrame(id, YEAR, frame()));
        acting = PRINCIPAL;
        JsonNode plan =
                reads.get()
                        .uri("/api/v1/schools/" + id + "/plans/" + YEAR)
                        .retrieve()
                        .body(JsonNode.class);
        JsonNode row = plan.get("actions").get(0);
        JsonNode wording = row.get("wording");
        String code = wording.get("criteria").get(0).asString();
        Receipt reworded =
                as(
                        SECRETARY,
                        () ->
                                actions()
                                        .reword(
                                                id,
                                                row.get("id").asString(),
                                                new ActionApi.Rewording(
                                                        new Wording(
                                                                List.of(code),
                                                                weakness(code),
                                                                "Kinh phí hạn hẹp.",
                                                                "Đủ thiết bị",
                                                                null,
                                                                wording.get("measures").asString(),
                                                                "Số thiết bị",
                                                                "Biên bản bàn giao",
                                                                null),
                                                        null)));
        seen("/plans/" + YEAR, "Biên bản bàn giao", "Chỉ đạo chung.");
        assertThat(reworded.id()).isEqualTo(row.get("id").asString());
        return this;
    }

    /** All that Form 2 of the circular asks for besides rows. */
    private static PlanFrame frame() {
        return new PlanFrame(
                null,
                null,
                null,
                null,
                List.of("Căn cứ Thông tư số 57/2026/TT-BGDĐT"),
                null,
                "Khắc phục điểm yếu đã nêu trong báo cáo tự đánh giá.",
                null,
                null,
                null,
                null,
                null,
                List.of(new PlanFrame.Duty("Hiệu trưởng", "Chỉ đạo chung.")),
                null,
                List.of(),
                null);
    }

    /** Drafts such a plan, hands it in and signs it. */
    String signsPlanWithActionOfTeacher(String measures) {
        String action = draftsPlanWithActionOfTeacher(measures);
        as(SECRETARY, () -> plans().submit(id, YEAR));
        Receipt signed = as(PRINCIPAL, () -> plans().approve(id, YEAR, null));
        seen("/plans/" + YEAR, "\"version\":" + signed.version());
        return action;
    }

    StagedSchool completes(String action, String result) {
        Receipt done =
                as(
                        TEACHER,
                        () ->
                                actions()
                                        .complete(
                                                id,
                                                action,
                                                new ActionApi.Completion(YearMonth.now(), result)));
        assertThat(done.id()).isEqualTo(action);
        seen("/actions?schoolYear=" + YEAR, result);
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
        as(
                by,
                () ->
                        api(RoleApi.class)
                                .grantInSchool(
                                        id,
                                        new RoleApi.Grant(
                                                subject(user),
                                                null,
                                                role,
                                                LocalDate.now().minusYears(1),
                                                null)));
    }

    /** The views show it. */
    private void seen(String path, String... texts) {
        acting = PRINCIPAL;
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(RestClientResponseException.class)
                .untilAsserted(
                        () ->
                                assertThat(
                                                reads.get()
                                                        .uri("/api/v1/schools/" + id + path)
                                                        .retrieve()
                                                        .body(JsonNode.class))
                                        .asString()
                                        .contains(texts.length == 0 ? new String[] {"{"} : texts));
    }

    private Receipt as(String user, Supplier<Receipt> deed) {
        acting = user;
        return deed.get();
    }

    private SelfAssessmentApi assessments() {
        return api(SelfAssessmentApi.class);
    }

    private ImprovementPlanApi plans() {
        return api(ImprovementPlanApi.class);
    }

    private ActionApi actions() {
        return api(ActionApi.class);
    }

    private <T> T api(Class<T> contract) {
        return commands.createClient(contract);
    }

    private String token(String user) {
        return tokens.computeIfAbsent(user, product::token);
    }

    private String subject(String user) {
        String claims =
                new String(
                        Base64.getUrlDecoder().decode(token(user).split("\\.")[1]),
                        StandardCharsets.UTF_8);
        return JsonMapper.builder().build().readTree(claims).get("sub").asString();
    }
}
