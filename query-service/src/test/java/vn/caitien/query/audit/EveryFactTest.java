package vn.caitien.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.caitien.kernel.Facts;
import vn.caitien.query.permission.RoleWords;
import vn.caitien.query.platform.Recorded;

/**
 * Whatever fact is ever recorded has a sentence in both languages, with nothing of the machine in
 * it.
 */
class EveryFactTest {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final AuditWords WORDS = words();
    private static final Directory NOBODY_KNOWN = new Directory(Map.of(), Map.of(), id -> null);
    private static final AuditProjection PROJECTION = new AuditProjection();

    private static AuditWords words() {
        try (var context = new AnnotationConfigApplicationContext(RoleWords.class)) {
            return new AuditWords(context.getBean(RoleWords.class));
        }
    }

    static Stream<Class<?>> facts() {
        return Facts.CATALOGUE.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isToldWhenNothingWasThereBefore(Class<?> fact) {
        AuditEntry entry = entry(fact, 1, 0);

        assertReadable(new Told("k", 0, entry, null, null, naming(entry)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isToldWithWhatWasThereBefore(Class<?> fact) {
        AuditEntry before = entry(fact, 1, 0);
        AuditEntry entry = entry(fact, 2, 1);

        assertReadable(new Told("k", 1, entry, before, before, naming(entry)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isToldWhenNothingIsDifferent(Class<?> fact) {
        AuditEntry same = entry(fact, 1, 0);

        assertReadable(new Told("k", 1, same, same, same, naming(same)));
    }

    @Test
    void saysTheSameThingsInBothLanguages() throws IOException {
        Set<String> vietnamese = keys("/audit.properties");

        assertThat(keys("/audit_en.properties")).isEqualTo(vietnamese);
        for (Class<?> fact : Facts.CATALOGUE.facts()) {
            assertThat(vietnamese).contains("fact." + Facts.CATALOGUE.nameOf(fact));
        }
    }

    private static void assertReadable(Told told) {
        for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
            AuditItem item = Sentences.item(told, new Speech(WORDS, NOBODY_KNOWN, locale));
            Stream.concat(
                            Stream.of(
                                    item.sentence(),
                                    item.typeName(),
                                    String.valueOf(item.from()),
                                    String.valueOf(item.to())),
                            item.changes().stream().map(Change::label))
                    .forEach(
                            text ->
                                    assertThat(text)
                                            .doesNotContain(SampleFact.HIDDEN, "{", "}", "[", "]")
                                            .doesNotContain("…", "word.", "kind.", "field.")
                                            .doesNotContainPattern("[A-Z]{2,}_|\\bnull,"));
            assertThat(item.sentence()).hasSizeGreaterThan(15).endsWith(".");
        }
        String sentence =
                Sentences.item(told, new Speech(WORDS, NOBODY_KNOWN, VIETNAMESE)).sentence();
        assertThat(sentence).startsWith("Thư ký hội đồng tự đánh giá ");
        if (told.entry().reason() != null) {
            assertThat(sentence).endsWith("Lý do: " + told.entry().reason() + ".");
        }
    }

    private static AuditEntry entry(Class<?> fact, int sample, long sequence) {
        return PROJECTION.evolve(
                null,
                new Recorded(
                        "id-" + sequence,
                        "pom-lot",
                        stream(fact),
                        sequence,
                        Instant.parse("2025-10-01T00:00:00Z"),
                        SampleFact.HIDDEN + "actor",
                        "council-secretary",
                        "command",
                        SampleFact.of(fact, sample)));
    }

    /** What names the thing a fact is about: an action, a target, a granted role. */
    private static List<AuditEntry> naming(AuditEntry entry) {
        String by = entry.namedBy();
        return by == null
                ? List.of()
                : Facts.CATALOGUE.facts().stream()
                        .filter(
                                fact ->
                                        Set.of(
                                                        "ActionPlanned",
                                                        "QualityTargetSet",
                                                        "RoleGranted",
                                                        "MemberInvited")
                                                .contains(fact.getSimpleName()))
                        .map(fact -> entry(fact, 1, 0))
                        .filter(other -> other.thing().split("/")[0].equals(by.split("/")[0]))
                        .toList();
    }

    private static String stream(Class<?> fact) {
        return switch (fact.getDeclaringClass().getSimpleName()) {
            case "SelfAssessmentEvent" -> "self-assessment/pom-lot/thcs/2025-2026";
            case "ImprovementPlanEvent" -> "improvement-plan/pom-lot/2025-2026";
            case "ActionEvent" -> "action/" + SampleFact.HIDDEN + "action";
            case "EvidenceEvent" -> "evidence/pom-lot/H1-1.1-01";
            case "ExternalEvaluationEvent" -> "external-evaluation/pom-lot/2020-2021_2024-2025";
            case "SchoolEvent" -> "school/pom-lot";
            case "AuthorityEvent" -> "authority/" + SampleFact.HIDDEN + "authority";
            case "GrantEvent" -> "role-grant/" + SampleFact.HIDDEN + "grant";
            case "InvitationEvent" -> "invitation/" + SampleFact.HIDDEN + "invitation";
            case "PersonEvent" -> "person/" + SampleFact.HIDDEN + "person";
            case "FrameworkEvent" -> "framework/" + SampleFact.HIDDEN + "framework";
            default -> throw new IllegalStateException("an unknown family: " + fact);
        };
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = EveryFactTest.class.getResourceAsStream(bundle)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
