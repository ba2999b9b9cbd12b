package vn.caitien.query.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.query.PaperStory;
import vn.caitien.query.web.Form;

class DraftFormTest {
    private static final PlanDraft DRAFT = PaperStory.reading().draft();

    @Test
    void givesBackWhatItWasFilledWith() {
        assertThat(DraftForm.read(DraftForm.of(DRAFT, 0))).isEqualTo(DRAFT);
    }

    @Test
    void leavesOutTheRowsThatAreMarked() {
        Form form =
                DraftForm.of(DRAFT, 0)
                        .with("actions[1].leftOut", "1")
                        .with("upkeep[0].leftOut", "1");
        assertThat(DraftForm.read(form).actions())
                .containsExactly(DRAFT.actions().get(0), DRAFT.actions().get(2));
        assertThat(DraftForm.read(form).upkeep()).isEmpty();
    }

    @Test
    void takesALineWithoutAKindForAGroup() {
        Form form =
                DraftForm.of(DRAFT, 0)
                        .with("actions[0].assignment.leads", "Tổ Toán\n\nNgười: Lò Văn An");
        assertThat(DraftForm.read(form).actions().getFirst().assignment().leads())
                .containsExactly(
                        new Actor(Actor.Kind.GROUP, "Tổ Toán", null),
                        new Actor(Actor.Kind.PERSON, "Lò Văn An", null));
    }

    @Test
    void keepsWhatIsMissingAsAnEmptyText() {
        Form form = DraftForm.of(DRAFT, 0).with("actions[0].wording.measures", " ");
        assertThat(DraftForm.read(form).actions().getFirst().wording().measures()).isEmpty();
        assertThat(form.faulty()).isFalse();
    }

    @Test
    void saysWhereATextCannotBeRead() {
        Form form =
                DraftForm.of(DRAFT, 0)
                        .with("actions[2].schedule.end", "tháng sau")
                        .with("targets[0].target.target", "nhiều");
        DraftForm.read(form);
        assertThat(form.problems().keySet())
                .containsExactlyInAnyOrder("actions[2].schedule.end", "targets[0].target.target");
    }
}
