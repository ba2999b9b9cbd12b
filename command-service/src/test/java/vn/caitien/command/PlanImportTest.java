package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.command.SchoolPapers.FILE;
import static vn.caitien.command.SchoolPapers.PAINT;
import static vn.caitien.command.SchoolPapers.REVIEW;
import static vn.caitien.command.SchoolPapers.draft;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/**
 * A file becomes a paper of the school, which is corrected, thrown away, confirmed once, and ends.
 */
@CommandServiceTest
class PlanImportTest {

    private final Http http;
    private TestSchool school;
    private SchoolPapers papers;

    PlanImportTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolIsRegistered() {
        school = TestSchool.register(http);
        papers = new SchoolPapers(school);
    }

    @Test
    void becomesAPaperOnceHoweverOftenItIsSent() {
        int before = papers.stored();
        Answer first = papers.upload();
        Answer second =
                school.principal().upload(school.path("/imports"), "ban-sao.txt", FILE).done();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(papers.row("select count(*) from eventstore.plan_import where tenant = ?"))
                .isEqualTo("1");
        assertThat(papers.row("select file_name from eventstore.plan_import where tenant = ?"))
                .isEqualTo("KH 2023.txt");
        assertThat(papers.stored()).isEqualTo(before);
    }

    @Test
    void isTheSamePaperAlsoAfterItWasConfirmed() {
        String paper = papers.paper(draft(REVIEW));
        papers.confirm(paper).done();
        int before = papers.stored();
        assertThat(paper).endsWith(papers.upload().id());
        papers.confirm(paper).refused(ProblemCode.IMPORT_CONFIRMED);
        school.secretary().put(paper + "/draft", draft()).refused(ProblemCode.IMPORT_CONFIRMED);
        school.secretary().delete(paper, "").refused(ProblemCode.IMPORT_CONFIRMED);
        assertThat(papers.stored()).isEqualTo(before);
    }

    @Test
    void isAnotherPaperInAnotherSchool() {
        TestSchool neighbour = TestSchool.register(http);
        String paper = papers.paper(draft(REVIEW));
        String id = paper.substring(paper.lastIndexOf('/') + 1);
        neighbour
                .secretary()
                .post(neighbour.path("/imports/" + id + "/confirmation"), "")
                .refused(ProblemCode.IMPORT_UNKNOWN);
        neighbour.secretary().post(paper + "/confirmation", "").refused(ProblemCode.SCHOOL_UNKNOWN);
        neighbour.secretary().upload(neighbour.path("/imports"), "x.txt", FILE).done();
        neighbour.secretary().delete(neighbour.path("/imports/" + id), "").done();
        papers.confirm(paper).done();
    }

    @Test
    void isNotOverwrittenByWhoeverHasNotSeenTheLatest() {
        Answer uploaded = papers.upload();
        String paper = school.path("/imports/" + uploaded.id());
        Http secretary = school.secretary().seen(uploaded.version());
        Answer corrected = secretary.put(paper + "/draft", draft(REVIEW)).done();
        assertThat(corrected.version()).isGreaterThan(uploaded.version());
        secretary.put(paper + "/draft", draft(PAINT)).refused(ProblemCode.VERSION_CONFLICT);
        secretary.post(paper + "/confirmation", "").refused(ProblemCode.VERSION_CONFLICT);
        secretary.delete(paper, "").refused(ProblemCode.VERSION_CONFLICT);
        school.secretary().seen(corrected.version()).post(paper + "/confirmation", "").done();
    }

    @Test
    void isConfirmedOnceUnderOneKey() {
        String paper = papers.paper(draft(REVIEW));
        Http secretary = school.secretary().withKey(UUID.randomUUID());
        Answer first = secretary.post(paper + "/confirmation", "").done();
        int before = papers.stored();
        assertThat(secretary.post(paper + "/confirmation", "").done().body())
                .isEqualTo(first.body());
        assertThat(papers.stored()).isEqualTo(before);
    }

    @Test
    void keepsAKeyForOneFile() {
        Http secretary = school.secretary().withKey(UUID.randomUUID());
        Answer first = secretary.upload(school.path("/imports"), "KH.txt", FILE).done();
        assertThat(secretary.upload(school.path("/imports"), "KH.txt", FILE).done().body())
                .isEqualTo(first.body());
        secretary
                .upload(school.path("/imports"), "KH.txt", PlanFile.saying("Khác."))
                .refused(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void isGoneOnceItIsThrownAwayAndMayComeBack() {
        String paper = papers.paper(draft(REVIEW));
        school.secretary().delete(paper, "").done();
        school.secretary().delete(paper, "").refused(ProblemCode.IMPORT_UNKNOWN);
        school.secretary().put(paper + "/draft", draft()).refused(ProblemCode.IMPORT_UNKNOWN);
        papers.confirm(paper).refused(ProblemCode.IMPORT_UNKNOWN);
        assertThat(paper).endsWith(papers.upload().id());
    }

    @Test
    void endsAfterNinetyDaysWithTheNextFile() throws SQLException {
        papers.confirm(papers.paper(draft(REVIEW))).done();
        String open = papers.again(draft(PAINT));
        try (Connection owner = StoreOfTheRun.DATABASE.connect("caitien_owner");
                var age =
                        owner.prepareStatement(
                                "update eventstore.plan_import set uploaded_at = uploaded_at -"
                                        + " interval '91 days' where tenant = ?")) {
            age.setString(1, school.id());
            assertThat(age.executeUpdate()).isEqualTo(2);
        }
        school.secretary().put(open + "/draft", draft(REVIEW)).done();
        String next = papers.again(draft(PAINT));
        school.secretary().put(open + "/draft", draft()).refused(ProblemCode.IMPORT_UNKNOWN);
        assertThat(
                        papers.row(
                                "select string_agg(id, ' ') from eventstore.plan_import where"
                                        + " tenant = ?"))
                .isEqualTo(next.substring(next.lastIndexOf('/') + 1));
    }
}
