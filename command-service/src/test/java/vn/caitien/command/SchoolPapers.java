package vn.caitien.command;

import com.jayway.jsonpath.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The papers of one school: files that its secretary sends, corrects and confirms. */
final class SchoolPapers {

    static final byte[] FILE = PlanFile.saying("Lần đầu.");

    static final String REVIEW =
            """
            {"wording":{"criteria":["1.1"],"measures":"Rà soát chiến lược."},
             "assignment":{"leads":[{"kind":"group","name":"Tổ Toán"}]},
             "schedule":{"start":"2023-10","end":"2023-12","precision":"month"},
             "budget":{"amount":1000000,"source":"học phí"},"conditions":"Phòng họp."}\
            """;
    static final String PAINT =
            "{\"wording\":{\"criteria\":[\"1.2\"],\"measures\":\"Sơn lại lớp học.\"}}";

    private final TestSchool school;

    SchoolPapers(TestSchool school) {
        this.school = school;
    }

    /** A draft of a plan with these rows. */
    static String draft(String... rows) {
        return """
        {"schoolYear":"2023-2024","framework":"tt18-2018","frame":{"title":"Kế hoạch cải tiến"},
         "actions":[%s],
         "upkeep":[{"criterion":"2.1","text":"Giữ vững."}],
         "targets":[{"key":"hs-gioi","target":{"subject":"Học sinh giỏi","unit":"%%","target":20.0}}]}\
        """
                .formatted(String.join(",", rows));
    }

    /** Sends the file. */
    Answer upload() {
        return school.secretary().upload(school.path("/imports"), "KH 2023.txt", FILE).done();
    }

    /**
     * Uploads the file, puts a draft in the place of what was read, and answers the paper's path.
     */
    String paper(String draft) {
        String paper = school.path("/imports/" + upload().id());
        school.secretary().put(paper + "/draft", draft).done();
        return paper;
    }

    /** The paper of another file. */
    String again(String draft) {
        byte[] other = PlanFile.saying(UUID.randomUUID().toString());
        String paper =
                school.path(
                        "/imports/"
                                + school.secretary()
                                        .upload(school.path("/imports"), "lần sau.txt", other)
                                        .done()
                                        .id());
        school.secretary().put(paper + "/draft", draft).done();
        return paper;
    }

    Answer confirm(String paper) {
        return school.secretary().post(paper + "/confirmation", "");
    }

    /** The names of the facts behind so many. */
    List<String> written(int before) {
        return Store.facts(school.id()).stream().skip(before).map(Store.Row::fact).toList();
    }

    int stored() {
        return Store.facts(school.id()).size();
    }

    /** The fields at fault, each with its code. */
    static List<String> fields(Answer refused) {
        List<Map<String, String>> fields = JsonPath.read(refused.body(), "fields");
        return fields.stream().map(it -> it.get("field") + " " + it.get("code")).toList();
    }

    /** What a query about the school answers in its first row. */
    String row(String query) {
        try (Connection owner = StoreOfTheRun.DATABASE.connect("caitien_owner");
                var question = owner.prepareStatement(query)) {
            question.setString(1, school.id());
            try (var answer = question.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
