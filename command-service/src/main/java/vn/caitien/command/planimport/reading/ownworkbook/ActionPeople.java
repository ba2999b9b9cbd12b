package vn.caitien.command.planimport.reading.ownworkbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.value.Actors;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.planimport.PlanWorkbook;
import vn.caitien.kernel.planimport.PlanWorkbook.ActionColumn;

/** Who leads an action and who helps: each in a line of the cell. */
final class ActionPeople {

    private final Taking taking;

    ActionPeople(Taking taking) {
        this.taking = taking;
    }

    @Nullable Assignment assignment(Map<ActionColumn, FilledCell> row, String at) {
        List<Actor> leads = actors(row, ActionColumn.LEADS, at + "leads");
        List<Actor> collaborators = actors(row, ActionColumn.COLLABORATORS, at + "collaborators");
        return leads.isEmpty() && collaborators.isEmpty()
                ? null
                : new Assignment(leads, collaborators);
    }

    private List<Actor> actors(
            Map<ActionColumn, FilledCell> row, ActionColumn column, String field) {
        String text = taking.take(row, column, field);
        if (text == null) {
            return List.of();
        }
        List<Actor> actors = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Optional<Actor> written = PlanWorkbook.actor(line);
            if (written.isPresent()) {
                actors.add(written.get());
            } else {
                // Somebody wrote by hand into our workbook.
                Actors.of(line).ifPresent(named -> actors.addAll(named.value()));
                taking.doubt(field);
            }
        }
        return actors;
    }
}
