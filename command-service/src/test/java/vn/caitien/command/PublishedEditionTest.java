package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;
import vn.caitien.kernel.platform.ProblemCode;

@CommandServiceTest
class PublishedEditionTest {

    private final Http administrator;

    PublishedEditionTest(@LocalServerPort int port) {
        this.administrator = Http.at(port).as(Http.ADMINISTRATOR);
    }

    @Test
    void standsBesideTheOthersOnceItIsPublished() {
        String id = TestEdition.publish(administrator);
        administrator
                .post("/frameworks", TestEdition.json().put("id", id).toString())
                .refused(ProblemCode.ALREADY_EXISTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "evidenceCoding", "council", "appliesTo", "recognition"})
    void isRefusedWithoutOneOfItsParts(String part) {
        ObjectNode edition = TestEdition.json();
        edition.remove(part);
        Answer answer = administrator.post("/frameworks", edition.toString());
        answer.refused(ProblemCode.INVALID_FIELDS);
        assertThat(answer.text("fields[0].field")).isEqualTo(part);
    }

    @Test
    void isRefusedWithAnEmptyTextDeepWithin() {
        ObjectNode edition = TestEdition.json();
        ((ObjectNode) edition.at("/standards/1/criteria/0")).put("title", " ");
        Answer answer = administrator.post("/frameworks", edition.toString());
        answer.refused(ProblemCode.INVALID_FIELDS);
        assertThat(answer.text("fields[0].field")).isEqualTo("standards[1].criteria[0].title");
    }
}
