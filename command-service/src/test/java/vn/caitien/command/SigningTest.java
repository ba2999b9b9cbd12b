package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/** What a signature says it was put under. */
@CommandServiceTest
class SigningTest {
    private static final PrinterStandIn PRINTER = StoreOfTheRun.PRINTER;

    private final Http http;
    private TestSchool school;
    private String approval;

    SigningTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aPlanIsHandedIn() {
        school = TestSchool.register(http);
        String plan = school.draftPlan("2023-2024");
        school.secretary().post(plan + "/submission", "").done();
        approval = plan + "/approval";
        PRINTER.asked().clear();
    }

    @Test
    void namesThePrintThatIsMadeForItInTheNameOfWhoSigns() {
        school.principal().post(approval, "").done();
        assertThat(signed()).containsExactly(fact(PrinterStandIn.DOCUMENT, "usual"));
        assertThat(PRINTER.asked())
                .singleElement()
                .asString()
                .matches(
                        "Bearer \\S+ /api/v1/schools/"
                                + school.id()
                                + "/plans/2023-2024/signing-copy");
    }

    @Test
    void namesTheFormThatWasChosen() {
        school.principal().post(approval, "{\"form\":\"criteria\"}").done();
        assertThat(signed()).containsExactly(fact(PrinterStandIn.DOCUMENT, "criteria"));
    }

    @Test
    void isRefusedUnderAFormThatTheEditionDoesNotHave() {
        Answer refused =
                school.principal()
                        .post(approval, "{\"form\":\"form-2\"}")
                        .refused(ProblemCode.INVALID_FIELDS);
        assertThat(refused.body()).contains("\"form\"", "plan-form-unknown");
        assertThat(signed()).isEmpty();
    }

    @Test
    void isRefusedUnderAnotherFileThanTheOneThatIsPrinted() {
        school.principal()
                .post(approval, document("f".repeat(64)))
                .refused(ProblemCode.DOCUMENT_DIFFERS);
        assertThat(signed()).isEmpty();
        school.principal().post(approval, document(PrinterStandIn.DOCUMENT)).done();
    }

    @Test
    void isRefusedWhileNothingCanBePrinted() {
        PRINTER.awayDuring(
                () -> school.principal().post(approval, "").refused(ProblemCode.UNAVAILABLE));
        assertThat(signed()).isEmpty();
    }

    @Test
    void isRefusedUnderAPrintOfWhatThePlanWasBefore() {
        PRINTER.behindDuring(
                1,
                () -> school.principal().post(approval, "").refused(ProblemCode.CONCURRENT_CHANGE));
        assertThat(signed()).isEmpty();
    }

    @Test
    void saysNothingOfAPrintWhereAPaperWasSignedBefore() {
        school.principal().post(approval, "{\"onPaper\":true}").done();
        assertThat(PRINTER.asked()).isEmpty();
        assertThat(signed()).containsExactly("{\"document\":null,\"form\":null}");
    }

    private List<String> signed() {
        return Store.facts(school.id()).stream()
                .filter(fact -> fact.fact().equals("improvement.plan-approved"))
                .map(Store.Row::payload)
                .toList();
    }

    private static String document(String sum) {
        return "{\"document\":\"%s\"}".formatted(sum);
    }

    private static String fact(String document, String form) {
        return "{\"document\":\"%s\",\"form\":\"%s\"}".formatted(document, form);
    }
}
