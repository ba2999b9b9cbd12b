package vn.caitien.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.caitien.kernel.FactSamples;
import vn.caitien.kernel.authority.AuthorityEvent;
import vn.caitien.kernel.evidence.EvidenceEvent;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent;
import vn.caitien.kernel.framework.FrameworkEvent;
import vn.caitien.kernel.improvementplan.ActionEvent;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent;
import vn.caitien.kernel.permission.GrantEvent;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.InvitationEvent;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.person.PersonEvent;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.school.SchoolEvent;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent;
import vn.caitien.kernel.testing.Route;

/** Whatever was written into any text of any fact is shown as text, on every page. */
class HostileTextTest {
    private static final String SCRIPT =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final String SCHOOL = FactSamples.SCHOOL;
    private static final String YEAR = "2023-2024";
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-09-01");

    private static final Screen SCREEN = new Screen(SCHOOL, HostileTextTest::tell);

    private static void tell(FactWriter facts) {
        new Story(facts).authorities().framework("tt18-2018");
        facts.name("principal", "Hiệu trưởng " + SCRIPT);
        facts.name("subject-1", "Giáo viên " + SCRIPT);
        FactSamples.all()
                .map(HostileTextTest::spoilt)
                .forEach(fact -> facts.append(tenant(fact), stream(fact), fact));
        facts.keepsPaper(
                SCHOOL,
                FactSamples.ACTION,
                "KH " + SCRIPT + ".docx",
                (Reading) spoilt(PaperStory.reading()));
        facts.append(
                SCHOOL,
                "role-grant/principal",
                new RoleGranted("principal", "principal", Role.PRINCIPAL, LONG_AGO, null));
    }

    /** The same fact with a script at the end of each text that somebody may have typed. */
    private static Object spoilt(Object fact) {
        JsonMapper json = JsonMapper.shared();
        return json.treeToValue(spoilt(json.valueToTree(fact)), fact.getClass());
    }

    private static JsonNode spoilt(JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                    Set.copyOf(object.propertyNames())
                            .forEach(name -> object.set(name, spoilt(object.get(name))));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, spoilt(array.get(i)));
                }
            }
            case StringNode text when typed(text.asString()) -> {
                return StringNode.valueOf(text.asString() + SCRIPT);
            }
            default -> {}
        }
        return node;
    }

    /** Ids, codes, dates and choices are plain; whatever people write has blanks or marks. */
    private static boolean typed(String text) {
        return text.codePoints().anyMatch(c -> c == ' ' || c > 127);
    }

    private static String tenant(Object fact) {
        return switch (fact) {
            case FrameworkEvent any -> FactMetadata.PLATFORM_TENANT;
            case AuthorityEvent any -> "authority/so-hung-yen";
            case PersonEvent any -> FactMetadata.tenantOf("subject-1");
            default -> SCHOOL;
        };
    }

    private static String stream(Object fact) {
        return switch (fact) {
            case FrameworkEvent any -> "framework/small";
            case AuthorityEvent any -> tenant(fact);
            case PersonEvent any -> tenant(fact);
            case SchoolEvent any -> "school/" + SCHOOL;
            case GrantEvent any -> "role-grant/grant-1";
            case InvitationEvent any -> "invitation/invitation-1";
            case SelfAssessmentEvent any -> "self-assessment/" + SCHOOL + "/thcs/" + YEAR;
            case EvidenceEvent any -> "evidence/" + SCHOOL + "/H1-1.1-01";
            case ExternalEvaluationEvent any ->
                    "external-evaluation/" + SCHOOL + "/2015-2016_2019-2020";
            case ImprovementPlanEvent any -> "improvement-plan/" + SCHOOL + "/" + YEAR;
            case ActionEvent any -> "action/" + FactSamples.ACTION;
            default -> throw new IllegalArgumentException("whose fact is this? " + fact);
        };
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShownAsText(Route page) throws Exception {
        MockHttpServletResponse answer = SCREEN.open("principal", page.path());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .doesNotContain("<script>alert", "<img src=x")
                .contains("&lt;script&gt;alert(1)");
    }

    private static Stream<Route> pages() {
        return Routes.PAGES.stream()
                .filter(page -> page.place() == Route.Place.SCHOOL && page.method().equals("GET"))
                // Some are files to download, one only leads to the month of another.
                .filter(page -> !page.path().endsWith("/tai-ve"))
                .filter(page -> !page.path().contains("/van-ban."))
                .filter(page -> !page.path().endsWith("/giam-sat"))
                .map(
                        page ->
                                page.about("/duy-tri", "/duy-tri?tieu-chi=2.1")
                                        .about("{school}", SCHOOL)
                                        .about("{year}", YEAR)
                                        .about("minh-chung/{code}", "minh-chung/H1-1.1-01")
                                        .about("{code}", "1.1")
                                        .about("{key}", "k6-tot")
                                        .about("{id}", FactSamples.ACTION));
    }
}
