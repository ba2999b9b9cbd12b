package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Of a paper that came back changed only the change is news. */
class EditedPaperTest {

    static Stream<Arguments> papers() {
        return Stream.of("trung-my-tay-1", "hong-phong", "pom-lot")
                .flatMap(
                        plan ->
                                Stream.<Function<PlanDraft, byte[]>>of(
                                                PlanPaper::withTable, PlanPaper::byCriterion)
                                        .map(form -> Arguments.of(plan, form)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void saysThePlanWhereNothingWasTouched(String name, Function<PlanDraft, byte[]> form) {
        PlanDraft plan = Plans.transcription(name);
        Reading reading = read(plan, plan, form);
        assertThat(reading.draft()).isEqualTo(plan);
        assertThat(reading.origins().values())
                .isNotEmpty()
                .allMatch(origin -> origin.sureness() == Sureness.SURE);
        assertThat(reading.doubts()).isEmpty();
        assertThat(reading.leftOver()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void saysWhatWasChangedAndTheRestAsThePlanHasIt(String name, Function<PlanDraft, byte[]> form) {
        PlanDraft plan = Plans.transcription(name);
        NewAction last = plan.actions().getLast();
        NewAction changed = doing("Làm việc khác hẳn", last);
        List<NewAction> rows = new ArrayList<>(plan.actions());
        rows.set(rows.size() - 1, changed);
        assertThat(read(with(rows, plan), plan, form).draft()).isEqualTo(with(rows, plan));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void takesARowMoreAsItReads(String name, Function<PlanDraft, byte[]> form) {
        PlanDraft plan = Plans.transcription(name);
        List<NewAction> rows = new ArrayList<>(plan.actions());
        rows.add(1, doing("Làm thêm một việc", plan.actions().getFirst()));
        List<NewAction> read =
                new ArrayList<>(read(with(rows, plan), plan, form).draft().actions());
        assertThat(read.remove(1).wording().measures()).isEqualTo("Làm thêm một việc");
        assertThat(read).isEqualTo(plan.actions());
    }

    @Test
    void leavesOutTheLinesThatThePrintAddsToAText() {
        Reading reading =
                EditedPaper.read(
                        saying("Có 12 lớp.\nMức 1: 28/28."),
                        saying("Có 11 lớp.\nNăm ngoái tốt.\nMức 1: 28/28."),
                        saying("Có 11 lớp.\nNăm ngoái tốt.").draft());
        assertThat(reading.draft().frame().situation()).isEqualTo("Có 12 lớp.");
    }

    private static Reading read(
            PlanDraft now, PlanDraft printed, Function<PlanDraft, byte[]> form) {
        return EditedPaper.read(read(form.apply(now)), read(form.apply(printed)), printed);
    }

    private static Reading read(byte[] paper) {
        return Plans.READER.read(paper, "ke-hoach.docx");
    }

    private static NewAction doing(String work, NewAction action) {
        Wording old = action.wording();
        return new NewAction(
                new Wording(
                        old.criteria(),
                        old.presentState(),
                        old.limitation(),
                        old.cause(),
                        old.goal(),
                        old.targetLevel(),
                        work,
                        old.indicator(),
                        old.expectedEvidence(),
                        old.remark()),
                action.assignment(),
                action.schedule(),
                action.budget(),
                action.conditions());
    }

    private static PlanDraft with(List<NewAction> rows, PlanDraft plan) {
        return new PlanDraft(
                plan.schoolYear(),
                plan.framework(),
                plan.frame(),
                rows,
                plan.upkeep(),
                plan.targets());
    }

    private static Reading saying(String situation) {
        PlanFrame frame =
                new PlanFrame(
                        null, null, null, null, List.of(), null, null, null, situation, null, null,
                        null, List.of(), null, List.of(), null);
        return new Reading(
                new PlanDraft(null, null, frame, List.of(), List.of(), List.of()),
                null,
                Map.of(),
                List.of(),
                List.of());
    }
}
