package vn.caitien.query.improvementplan;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Running actions by when they ask for something.
 *
 * @param named whether these are actions in which the reader is named; otherwise they are all there
 *     are
 */
record MyWork(boolean named, Map<When, List<ActionView>> actions) {
    private static final Comparator<ActionView> BY_END =
            Comparator.comparing(
                            (ActionView action) ->
                                    action.schedule() == null
                                            ? "9999-12"
                                            : action.schedule().end().toString())
                    .thenComparing(ActionView::schoolYear)
                    .thenComparing(ActionView::position);

    /** When an action asks for something. */
    enum When {
        LATE,
        THIS_MONTH,
        LATER,
        UNDATED
    }

    static MyWork of(List<ActionView> running, String subject, YearMonth now) {
        List<ActionView> mine = running.stream().filter(a -> names(a, subject)).toList();
        Map<When, List<ActionView>> actions = new EnumMap<>(When.class);
        for (When when : When.values()) {
            List<ActionView> then =
                    (mine.isEmpty() ? running : mine)
                            .stream()
                                    .filter(action -> when(action, now) == when)
                                    .sorted(BY_END)
                                    .toList();
            if (!then.isEmpty()) {
                actions.put(when, then);
            }
        }
        return new MyWork(!mine.isEmpty(), actions);
    }

    private static boolean names(ActionView action, String subject) {
        return Stream.concat(action.leads().stream(), action.collaborators().stream())
                .anyMatch(actor -> subject.equals(actor.subject()));
    }

    private static When when(ActionView action, YearMonth now) {
        if (action.late()) {
            return When.LATE;
        }
        if (action.schedule() == null) {
            return When.UNDATED;
        }
        return action.schedule().start().isAfter(now) ? When.LATER : When.THIS_MONTH;
    }
}
