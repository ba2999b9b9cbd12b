package vn.caitien.command.school;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Commands;
import vn.caitien.command.school.SchoolCommand.CorrectSchoolProfile;
import vn.caitien.command.school.SchoolCommand.RegisterSchool;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.school.SchoolApi;

/** Takes registrations of schools and corrections of their profile. */
@RestController
class SchoolController implements SchoolApi {

    private final Permissions permissions;
    private final Commands commands;
    private final Clock clock;

    SchoolController(Permissions permissions, Commands commands, Clock clock) {
        this.permissions = permissions;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public Receipt register(Registration body) {
        Acting officer = permissions.inAuthority(body.authority(), Operation.REGISTER_SCHOOL);
        return commands.send(
                new Acting(officer.subject(), officer.role(), body.id()),
                new RegisterSchool(
                        body.id(),
                        body.name(),
                        body.bands(),
                        body.province(),
                        body.commune(),
                        body.authority(),
                        LocalDate.now(clock)));
    }

    @Override
    public Receipt correctProfile(String school, Profile body) {
        return commands.send(
                permissions.inSchool(school, Operation.CORRECT_SCHOOL_PROFILE),
                new CorrectSchoolProfile(
                        school,
                        body.name(),
                        body.bands(),
                        body.province(),
                        body.commune(),
                        body.reason()));
    }
}
