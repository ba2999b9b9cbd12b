package vn.caitien.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionPlanned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionReworded;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.platform.CatalogueSerializer;

/**
 * What is stored can be read for ever: each fact is written exactly as its approved file says, and
 * every approved file, of whatever revision, is read. A changed fact needs a new revision with a
 * file of its own; an old file never changes.
 */
class EventContractTest {

    /** A row's words before they could say how things stand. */
    private static final Wording EARLIER_WORDING =
            new Wording(
                    List.of("1.1", "22.1"),
                    null,
                    "Không",
                    "Thiếu người",
                    "Mức 2",
                    2,
                    "Rà soát chiến lược.",
                    "Có báo cáo",
                    "Biên bản",
                    "ưu tiên");

    /** What files of older revisions are read as, where those could not say everything. */
    private static final Map<String, Object> SAYING_LESS =
            Map.of(
                    "improvement.plan-approved.r1.json",
                    new PlanApproved(null, null),
                    "improvement.plan-approved.r2.json",
                    new PlanApproved(
                            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                            null),
                    "improvement.action-planned.r1.json",
                    new ActionPlanned(
                            FactSamples.ACTION,
                            FactSamples.SCHOOL,
                            "2023-2024",
                            1,
                            EARLIER_WORDING,
                            "earlier-action"),
                    "improvement.action-reworded.r1.json",
                    new ActionReworded(EARLIER_WORDING, "bổ sung minh chứng"));

    private static final Path APPROVED = Path.of("src", "test", "resources", "facts");
    private static final Path RECEIVED = Path.of("target", "facts");
    private static final CatalogueSerializer SERIALIZER = new CatalogueSerializer(Facts.CATALOGUE);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @ParameterizedTest
    @MethodSource("facts")
    void writesAFactAsApproved(Class<?> fact) throws IOException {
        SerializedObject<byte[]> written = SERIALIZER.serialize(sample(fact), byte[].class);
        String file = fileOf(written.getType().getName(), written.getType().getRevision());
        JsonNode received = JSON.readTree(written.getData());
        Path approved = APPROVED.resolve(file);
        if (!Files.exists(approved)
                || !JSON.readTree(Files.readString(approved)).equals(received)) {
            Files.createDirectories(RECEIVED);
            Files.writeString(RECEIVED.resolve(file), JSON.writeValueAsString(received) + "\n");
            fail("%s is not written as approved; what was written is in %s", file, RECEIVED);
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void leavesNoFieldOfASampleEmpty(Class<?> fact) {
        JsonNode sample = JSON.readTree(SERIALIZER.serialize(sample(fact), byte[].class).getData());
        assertThat(sample.toString()).doesNotContain(":null");
    }

    @ParameterizedTest
    @MethodSource("approvedFiles")
    void readsEveryApprovedFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        String revision = name.replaceAll(".*\\.r(\\d+)\\.json", "$1");
        String fact = name.substring(0, name.length() - ".r.json".length() - revision.length());
        Class<?> type = Facts.CATALOGUE.classOf(fact);
        assertThat(type).as("the class behind " + fact).isNotNull();
        Object read =
                SERIALIZER.deserialize(
                        new SimpleSerializedObject<>(
                                Files.readAllBytes(file), byte[].class, fact, revision));
        assertThat(read).isEqualTo(SAYING_LESS.getOrDefault(name, sample(type)));
    }

    @Test
    void hasAnApprovedFileForEveryFact() throws IOException {
        assertThat(approvedFiles().map(file -> file.getFileName().toString()))
                .containsAll(
                        facts().map(fact -> SERIALIZER.typeForClass(fact))
                                .map(type -> fileOf(type.getName(), type.getRevision()))
                                .toList());
    }

    private static Object sample(Class<?> fact) {
        return FactSamples.of(fact)
                .orElseThrow(
                        () -> new AssertionError("there is no sample of " + fact.getSimpleName()));
    }

    private static String fileOf(String name, String revision) {
        return name + ".r" + revision + ".json";
    }

    private static Stream<Class<?>> facts() {
        return Facts.CATALOGUE.facts().stream()
                .sorted(Comparator.comparing(fact -> Facts.CATALOGUE.nameOf(fact)));
    }

    private static Stream<Path> approvedFiles() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.sorted().toList().stream();
        }
    }
}
