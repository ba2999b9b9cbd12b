package vn.caitien.query.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.query.PaperStory;
import vn.caitien.query.web.Form;

/** The paper of the story guesses one time, from which both its months come. */
class GuessesTest {
    private static final Reading READING = PaperStory.reading();

    private final Origins origins = new Origins(READING, READING.draft());
    private final Form form = DraftForm.of(READING.draft(), 0);

    @Test
    void beginningAndEndOfOneTimeAreOneGuessOfTheirRow() {
        Guesses guesses = Guesses.in(form, origins);
        assertThat(guesses.in("actions[1].")).isEqualTo(1);
        assertThat(guesses.in("actions[0].")).isZero();
        assertThat(guesses.first()).startsWith("actions[1].schedule.");
    }

    @Test
    void oneStepsFromEachToTheNextUntilTheLast() {
        Guesses guesses = Guesses.in(form, origins);
        int steps = 1;
        for (String at = guesses.first(); guesses.after(at) != null; at = guesses.after(at)) {
            steps++;
        }
        assertThat(steps).isEqualTo(guesses.count());
        assertThat(guesses.after("actions[0].wording.measures")).isNull();
    }

    @Test
    void whatSomebodyCorrectedIsNoGuessAnyMore() {
        int before = Guesses.in(form, origins).count();
        form.with("actions[1].schedule.start", "01/2026")
                .with("actions[1].schedule.end", "02/2026")
                .with("actions[1].schedule.precision", "");
        assertThat(Guesses.in(form, origins).count()).isEqualTo(before - 1);
    }
}
