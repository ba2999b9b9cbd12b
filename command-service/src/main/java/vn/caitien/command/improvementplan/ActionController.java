package vn.caitien.command.improvementplan;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.improvementplan.ActionCommand.AssignAction;
import vn.caitien.command.improvementplan.ActionCommand.BudgetAction;
import vn.caitien.command.improvementplan.ActionCommand.CancelAction;
import vn.caitien.command.improvementplan.ActionCommand.CarryOverAction;
import vn.caitien.command.improvementplan.ActionCommand.CompleteAction;
import vn.caitien.command.improvementplan.ActionCommand.DelayAction;
import vn.caitien.command.improvementplan.ActionCommand.PlanAction;
import vn.caitien.command.improvementplan.ActionCommand.ReportProgress;
import vn.caitien.command.improvementplan.ActionCommand.ReturnCompletion;
import vn.caitien.command.improvementplan.ActionCommand.RewordAction;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.improvementplan.ActionCommand.ScheduleAction;
import vn.caitien.command.improvementplan.ActionCommand.SetActionConditions;
import vn.caitien.command.improvementplan.ActionCommand.VerifyCompletion;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.CommandHeaders;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;

/** Takes what is done to one action of a plan. */
@RestController
class ActionController implements ActionApi {

    private final Permissions permissions;
    private final Commands commands;
    private final CommandHeaders headers;
    private final PlanRegister plans;
    private final AssignedPeople people;
    private final Clock clock;

    ActionController(
            Permissions permissions,
            Commands commands,
            CommandHeaders headers,
            PlanRegister plans,
            AssignedPeople people,
            Clock clock) {
        this.permissions = permissions;
        this.commands = commands;
        this.headers = headers;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Receipt plan(String school, String year, NewAction body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        people.requireOwn(school, body.assignment());
        PlanId plan = PlanId.of(school, year);
        return commands.send(
                acting,
                new PlanAction(
                        headers.newId().toString(),
                        plans.at(plan),
                        plans.nextPosition(plan),
                        Row.of(body)));
    }

    @Override
    public Receipt reword(String school, String id, Rewording body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        return commands.send(
                acting,
                new RewordAction(id, plans.ofAction(school, id), body.wording(), body.reason()));
    }

    @Override
    public Receipt assign(String school, String id, Reassignment body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        people.requireOwn(school, body.assignment());
        return commands.send(
                acting,
                new AssignAction(id, plans.ofAction(school, id), body.assignment(), body.reason()));
    }

    @Override
    public Receipt schedule(String school, String id, Rescheduling body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        return commands.send(
                acting,
                new ScheduleAction(id, plans.ofAction(school, id), body.schedule(), body.reason()));
    }

    @Override
    public Receipt budget(String school, String id, Rebudgeting body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        return commands.send(
                acting,
                new BudgetAction(id, plans.ofAction(school, id), body.budget(), body.reason()));
    }

    @Override
    public Receipt setConditions(String school, String id, Conditions body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        return commands.send(
                acting,
                new SetActionConditions(
                        id, plans.ofAction(school, id), body.conditions(), body.reason()));
    }

    @Override
    public Receipt reportProgress(String school, String id, Progress body) {
        Acting acting = permissions.inSchool(school, Operation.REPORT_PROGRESS);
        return commands.send(
                acting,
                new ReportProgress(
                        id,
                        plans.ofAction(school, id),
                        acting,
                        body.month(),
                        body.state(),
                        body.percent(),
                        body.note(),
                        YearMonth.now(clock)));
    }

    @Override
    public Receipt delay(String school, String id, Delay body) {
        Acting acting = permissions.inSchool(school, Operation.REPORT_PROGRESS);
        return commands.send(
                acting,
                new DelayAction(
                        id, plans.ofAction(school, id), acting, body.newEnd(), body.reason()));
    }

    @Override
    public Receipt complete(String school, String id, Completion body) {
        Acting acting = permissions.inSchool(school, Operation.REPORT_PROGRESS);
        return commands.send(
                acting,
                new CompleteAction(
                        id,
                        plans.ofAction(school, id),
                        acting,
                        body.month(),
                        body.result(),
                        YearMonth.now(clock)));
    }

    @Override
    public Receipt verifyCompletion(String school, String id, Note body) {
        Acting acting = permissions.inSchool(school, Operation.VERIFY_COMPLETION);
        return commands.send(
                acting,
                new VerifyCompletion(
                        id, plans.ofAction(school, id), body.note(), acting.subject()));
    }

    @Override
    public Receipt returnCompletion(String school, String id, ReasonBody body) {
        Acting acting = permissions.inSchool(school, Operation.VERIFY_COMPLETION);
        return commands.send(
                acting, new ReturnCompletion(id, plans.ofAction(school, id), body.reason()));
    }

    @Override
    public Receipt cancel(String school, String id, ReasonBody body) {
        Acting acting = permissions.inSchool(school, Operation.END_ACTION);
        return commands.send(
                acting, new CancelAction(id, plans.ofAction(school, id), body.reason()));
    }

    @Override
    public Receipt carryOver(String school, String id, CarryOver body) {
        Acting acting = permissions.inSchool(school, Operation.END_ACTION);
        PlanId into = PlanId.of(school, body.toSchoolYear());
        return commands.send(
                acting,
                new CarryOverAction(
                        id,
                        plans.ofAction(school, id),
                        plans.at(into),
                        headers.newId().toString(),
                        plans.nextPosition(into),
                        body.reason()));
    }
}
