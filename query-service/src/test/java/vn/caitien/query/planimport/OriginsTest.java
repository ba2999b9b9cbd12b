package vn.caitien.query.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.query.PaperStory;
import vn.caitien.query.planimport.Origins.OpenDoubt;
import vn.caitien.query.web.Form;

class OriginsTest {
    private static final Reading READING = PaperStory.reading();

    private static PlanDraft without(int row) {
        PlanDraft read = READING.draft();
        List<vn.caitien.kernel.improvementplan.ActionApi.NewAction> kept =
                new java.util.ArrayList<>(read.actions());
        kept.remove(row);
        return new PlanDraft(
                read.schoolYear(),
                read.framework(),
                read.frame(),
                kept,
                read.upkeep(),
                read.targets());
    }

    private static Form form(PlanDraft draft) {
        return DraftForm.of(draft, 0);
    }

    @Test
    void saysWhereAFieldStandsInTheFile() {
        Origins origins = new Origins(READING, READING.draft());
        Form form = form(READING.draft());
        assertThat(origins.of(form, "actions[0].wording.measures").place())
                .isEqualTo("bảng 2, dòng 5");
        assertThat(origins.of(form, "actions[1].schedule.end").mark()).isEqualTo("guessed");
        assertThat(origins.of(form, "actions[0].wording.goal")).isNull();
    }

    @Test
    void goesWithARowThatMovedUp() {
        PlanDraft draft = without(0);
        Origins origins = new Origins(READING, draft);
        assertThat(origins.of(form(draft), "actions[0].wording.measures").place())
                .isEqualTo("bảng 2, dòng 6");
        assertThat(origins.of(form(draft), "actions[1].wording.measures").place())
                .isEqualTo("bảng 2, dòng 7");
    }

    @Test
    void saysThatAPersonCorrectedAField() {
        Origins origins = new Origins(READING, READING.draft());
        Form form = form(READING.draft()).with("actions[0].wording.measures", "Khác hẳn.");
        assertThat(origins.of(form, "actions[0].wording.measures").mark()).isEqualTo("corrected");
    }

    @Test
    void keepsADoubtUntilItsFieldIsCorrectedOrItsRowIsLeftOut() {
        assertThat(codes(READING.draft(), Function.identity()))
                .containsExactly("school-names-differ", "time-outside-year", "not-known-here");
        assertThat(codes(READING.draft(), form -> form.with("actions[1].schedule.end", "05/2026")))
                .containsExactly("school-names-differ", "not-known-here");
        assertThat(codes(without(2), Function.identity()))
                .containsExactly("school-names-differ", "time-outside-year");
    }

    @Test
    void namesTheRowOfADoubtAsItStandsNow() {
        OpenDoubt doubt = new Origins(READING, without(0)).doubts(form(without(0))).get(1);
        assertThat(doubt.row()).isEqualTo(1);
        assertThat(doubt.field()).isEqualTo("actions[0].schedule.start");
    }

    private static List<String> codes(PlanDraft draft, Function<Form, Form> correction) {
        return new Origins(READING, draft)
                .doubts(correction.apply(form(draft))).stream().map(OpenDoubt::code).toList();
    }
}
