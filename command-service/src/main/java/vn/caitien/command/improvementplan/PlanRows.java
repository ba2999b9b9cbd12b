package vn.caitien.command.improvementplan;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** The rows of a plan as they are, within the transaction of a command that must know them. */
@Component
class PlanRows {

    private final Repository<Action> actions;
    private final PlanRegister register;

    PlanRows(Repository<Action> actionRepository, PlanRegister register) {
        this.actions = actionRepository;
        this.register = register;
    }

    /** All of them, in their order. */
    List<StandingRow> of(PlanId plan) {
        List<StandingRow> rows = new ArrayList<>();
        for (String action : register.actionsOf(plan)) {
            int place = rows.size();
            rows.add(
                    actions.load(ActionCommand.streamOf(action))
                            .invoke(it -> new StandingRow(action, place, it.row(), it.over())));
        }
        return rows;
    }
}
