package vn.caitien.command.person;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.permission.GrantRegister;
import vn.caitien.command.permission.People;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.person.PersonCommand.CorrectName;
import vn.caitien.command.person.PersonCommand.ErasePerson;
import vn.caitien.command.person.PersonCommand.ExportPerson;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.CommandHeaders;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.person.PersonApi;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;

/** Takes what is asked about a person's data. */
@RestController
class PersonController implements PersonApi {

    private final Permissions permissions;
    private final Commands commands;
    private final CommandHeaders headers;
    private final People people;
    private final GrantRegister grants;
    private final Clock clock;

    PersonController(
            Permissions permissions,
            Commands commands,
            CommandHeaders headers,
            People people,
            GrantRegister grants,
            Clock clock) {
        this.permissions = permissions;
        this.commands = commands;
        this.headers = headers;
        this.people = people;
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public Receipt correctOwnName(NewName body) {
        Acting acting = permissions.forOneself();
        return correct(acting, acting.subject(), body);
    }

    @Override
    public Receipt correctName(String school, String grant, NewName body) {
        Acting acting = permissions.inSchool(school, Operation.CORRECT_NAME);
        String subject =
                grants.holderOf(school, grant)
                        .orElseThrow(() -> new Rejected(ProblemCode.GRANT_UNKNOWN));
        // The name is read elsewhere too, where this principal has no say.
        if (acting.role().equals(Role.PRINCIPAL.code()) && grants.heldElsewhere(subject, school)) {
            throw new Rejected(ProblemCode.PERSON_ACTS_ELSEWHERE);
        }
        return correct(acting, subject, body);
    }

    private Receipt correct(Acting acting, String subject, NewName body) {
        var known = people.find(subject);
        if (known.map(People.Person::erased).orElse(false)) {
            throw new Rejected(ProblemCode.PERSON_ERASED);
        }
        String before = known.map(People.Person::name).orElse(null);
        People.refuseNameIn(body.reason(), before);
        People.refuseNameIn(body.reason(), body.name());
        return commands.send(
                acting,
                new CorrectName(subject, acting.tenant(), before, body.name(), body.reason()));
    }

    @Override
    public Receipt exportOwn() {
        Acting acting = permissions.forOneself();
        return commands.send(
                acting, new ExportPerson(acting.subject(), headers.newId().toString()));
    }

    @Override
    public Receipt erase(String subject, ReasonBody body) {
        Acting acting = permissions.onPlatform(Operation.ERASE_PERSON);
        var known = people.find(subject);
        if (permissions.administers(subject)
                || grants.holdsARoleFrom(subject, LocalDate.now(clock))) {
            throw new Rejected(ProblemCode.PERSON_HOLDS_ROLES);
        }
        if (known.isEmpty() && !grants.everHeldARole(subject)) {
            throw new Rejected(ProblemCode.PERSON_UNKNOWN);
        }
        People.refuseNameIn(body.reason(), known.map(People.Person::name).orElse(null));
        return commands.send(acting, new ErasePerson(subject, body.reason()));
    }
}
