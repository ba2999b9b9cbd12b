package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.school.Band;

class ShippedFrameworksTest {

    static List<Framework> all() {
        return ShippedFrameworks.all();
    }

    @Test
    void shipsEveryFileOfTheFolderUnderItsOwnName() throws Exception {
        Path folder =
                Path.of(ShippedFrameworks.class.getResource("/frameworks/index.yaml").toURI())
                        .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("index"), all().stream().map(Framework::id))
                                    .toList());
        }
        assertThat(all())
                .extracting(Framework::id)
                .containsExactly(
                        "tt17-2018",
                        "tt18-2018",
                        "tt19-2018",
                        "tt57-2026-general",
                        "tt57-2026-preschool",
                        "tt57-2026-continuing");
    }

    @ParameterizedTest
    @CsvSource({
        "tt17-2018, 5, 10-4-6-2-5, 27-27-19, 81-48-24, 5",
        "tt18-2018, 5, 10-4-6-2-6, 28-28-20, 84-45-25, 6",
        "tt19-2018, 5, 10-3-6-2-4, 25-25-19, 75-46-25, 6",
        "tt57-2026-general, 4, 4-3-5-3, 15-15, 31-40, 0",
        "tt57-2026-preschool, 4, 4-3-5-3, 15-15, 30-30, 0",
        "tt57-2026-continuing, 4, 4-3-5-3, 15-15, 35-33, 0"
    })
    void hasTheTotalsOfTheRegulation(
            String id,
            int standards,
            String criteriaPerStandard,
            String criteriaPerLevel,
            String requirementsPerLevel,
            int clauses) {
        Framework framework = Sample.framework(id);
        assertThat(framework.standards()).hasSize(standards);
        assertThat(dashed(framework.standards().stream().map(s -> s.criteria().size())))
                .isEqualTo(criteriaPerStandard);
        assertThat(dashed(levels(framework).map(n -> having(framework, n).size())))
                .isEqualTo(criteriaPerLevel);
        assertThat(
                        dashed(
                                levels(framework)
                                        .map(
                                                n ->
                                                        having(framework, n).stream()
                                                                .mapToInt(c -> requirements(c, n))
                                                                .sum())))
                .isEqualTo(requirementsPerLevel);
        assertThat(framework.clauses()).hasSize(clauses);
    }

    @ParameterizedTest
    @CsvSource({
        "tt17-2018, 1.2 1.5 1.7 1.8 1.9 1.10 3.4 5.1",
        "tt18-2018, 1.2 1.7 1.8 1.9 1.10 3.4 5.3 5.4",
        "tt19-2018, 1.2 1.7 1.8 1.9 1.10 3.6"
    })
    void knowsWhichCriteriaEndBelowTheHighestLevel(String id, String codes) {
        Framework framework = Sample.framework(id);
        assertThat(
                        framework.criteria().stream()
                                .filter(c -> c.ceiling() < framework.ceiling())
                                .map(Criterion::code))
                .containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"tt57-2026-general, 37", "tt57-2026-preschool, 31", "tt57-2026-continuing, 34"})
    void hasEightMandatoryCriteriaAndTheQuantitativeIndicatorsOf2026(String id, int indicators) {
        Framework framework = Sample.framework(id);
        assertThat(framework.criteria().stream().filter(Criterion::mandatory).map(Criterion::code))
                .containsExactly("1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2");
        assertThat(
                        framework.criteria().stream()
                                .mapToInt(c -> c.quantitativeIndicators().size())
                                .sum())
                .isEqualTo(indicators);
        assertThat(framework.criteria()).noneMatch(c -> c.suggestedEvidence().isEmpty());
        assertThat(framework.quantitativeNotSoleGroundUntil())
                .isEqualTo(LocalDate.of(2028, 12, 31));
    }

    @Test
    void marksTheSentencesThatOnlyExplainOrOnlyApplySometimes() {
        Framework general = Sample.framework("tt57-2026-general");
        assertThat(kind(general, "3.3", 2, "3")).isEqualTo(RequirementKind.INTERPRETIVE);
        assertThat(kind(general, "3.5", 2, "3")).isEqualTo(RequirementKind.INTERPRETIVE);
        assertThat(kind(general, "4.2", 2, "2")).isEqualTo(RequirementKind.CONDITIONAL);
        assertThat(kind(general, "4.1", 2, "2")).isEqualTo(RequirementKind.MIXED);
        assertThat(kind(general, "4.1", 2, "1")).isEqualTo(RequirementKind.BINDING);
    }

    @Test
    void namesWhatALevelGives() {
        Framework tt18 = Sample.framework("tt18-2018");
        assertThat(tt18.topLevel()).isEqualTo(4);
        assertThat(tt18.words(2).nationalStandard()).isEqualTo("Mức độ 1");
        assertThat(tt18.words(3).nationalStandard()).isEqualTo("Mức độ 2");
        assertThat(tt18.words(3).accreditation()).isEqualTo("Cấp độ 3");
        Framework general = Sample.framework("tt57-2026-general");
        assertThat(general.topLevel()).isEqualTo(2);
        assertThat(general.words(0).name()).isEqualTo("Không đạt Mức 1");
        assertThat(general.words(1).nationalStandard()).isEqualTo("Mức độ 1");
        assertThat(general.words(2).nationalStandard()).isEqualTo("Mức độ 2");
    }

    @Test
    void saysForWhichBandsItIs() {
        assertThat(all().stream().map(Framework::bands))
                .containsExactly(
                        List.of(Band.PRIMARY),
                        List.of(Band.THCS, Band.THPT),
                        List.of(Band.PRESCHOOL),
                        List.of(Band.PRIMARY, Band.THCS, Band.THPT),
                        List.of(Band.PRESCHOOL),
                        List.of(Band.CONTINUING));
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysHowSureItsFactsAre(Framework framework) {
        Provenance provenance = framework.provenance();
        assertThat(provenance.status()).contains("chưa đọc");
        assertThat(provenance.certainties()).isNotEmpty();
        assertThat(provenance.sources()).isNotEmpty();
        assertThat(provenance.amendments()).noneMatch(Amendment::included);
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsBackFromJsonAsItWas(Framework framework) {
        JsonMapper json = JsonMapper.builder().build();
        String text = json.writeValueAsString(framework);
        assertThat(json.readValue(text, Framework.class)).isEqualTo(framework);
        assertThat(json.readTree(text).at("/schoolLevelRule/name").asString()).isNotEmpty();
        assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static RequirementKind kind(Framework framework, String code, int level, String key) {
        return framework
                .criterion(code)
                .flatMap(c -> c.requirement(level, key))
                .orElseThrow()
                .kind();
    }

    private static Stream<Integer> levels(Framework framework) {
        return IntStream.rangeClosed(1, framework.ceiling()).boxed();
    }

    private static List<Criterion> having(Framework framework, int level) {
        return framework.criteria().stream().filter(c -> c.hasLevel(level)).toList();
    }

    private static int requirements(Criterion criterion, int level) {
        return criterion.level(level).orElseThrow().requirements().size();
    }

    private static String dashed(Stream<Integer> numbers) {
        return String.join("-", numbers.map(String::valueOf).toList());
    }
}
