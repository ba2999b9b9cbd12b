package vn.caitien.standalone.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.caitien.standalone.demo.Calendar.SchoolDays;
import vn.caitien.standalone.identity.DemoUsers;

/**
 * The years of the demo schools from 2020 on: the real papers, and around them what is invented. It
 * is told in the order in which it happened; each step is done once, however often a broken telling
 * is begun anew.
 */
public final class DemoStory {
    private final List<Step> steps;

    private DemoStory(List<Step> steps) {
        this.steps = steps;
    }

    /** The story with these people in it. */
    public static DemoStory of(DemoUsers users) {
        List<Step> steps = new ArrayList<>(DemoFiles.supervision().steps(users));
        for (SchoolDays days : DemoFiles.calendar().schools()) {
            Transcription paper = DemoFiles.transcription(days.school());
            steps.addAll(new SchoolFounding(paper.school(), days, users).steps());
            steps.addAll(new TranscribedYears(paper, days, users).steps());
        }
        steps.addAll(DemoFiles.illustration().steps(users));
        steps.sort(Comparator.comparing(Step::at));
        return new DemoStory(List.copyOf(steps));
    }

    /** How many things happen in it. */
    public int length() {
        return steps.size();
    }

    /**
     * Does every step through the command-service, as the user it belongs to.
     *
     * @param tokenOf gives a token in the name of a user
     * @param clock is told the moment of each step before it is done
     * @throws IllegalStateException if a step is refused
     */
    public void tell(
            String commandService, Function<String, String> tokenOf, Consumer<Instant> clock) {
        try (Storyteller storyteller = new Storyteller(commandService, tokenOf)) {
            for (Step step : steps) {
                clock.accept(step.at());
                storyteller.tell(step);
            }
        }
    }

    List<Step> steps() {
        return steps;
    }
}
