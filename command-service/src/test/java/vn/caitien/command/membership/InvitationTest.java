package vn.caitien.command.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.command.membership.InvitationCommand.AdmitMember;
import vn.caitien.command.membership.InvitationCommand.InviteMember;
import vn.caitien.command.membership.InvitationCommand.WithdrawInvitation;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.permission.InvitationEvent.InvitationWithdrawn;
import vn.caitien.kernel.permission.InvitationEvent.MemberInvited;
import vn.caitien.kernel.permission.InvitationEvent.MemberJoined;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

class InvitationTest {

    private static final String ID = "3c1d9e8f-0f2c-4a5e-8a3b-102030405060";
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);
    private static final MemberInvited INVITED = new MemberInvited(ID, Role.STAFF, SEPTEMBER, MAY);
    private static final MemberJoined JOINED = new MemberJoined(ID, "subject-7");
    private static final InvitationWithdrawn WITHDRAWN = new InvitationWithdrawn(ID);

    @Test
    void saysWhichRoleAndNotWho() {
        Scene.of(Invitation.class).when(invitationUpTo(MAY)).records(INVITED);
    }

    @Test
    void mayBeForNoLastDay() {
        Scene.of(Invitation.class)
                .when(invitationUpTo(null))
                .records(new MemberInvited(ID, Role.STAFF, SEPTEMBER, null));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        Scene.of(Invitation.class)
                .when(invitationUpTo(SEPTEMBER.minusDays(1)))
                .refuses(ProblemCode.ROLE_PERIOD_INVALID);
    }

    @Test
    void refusesTheSameInvitationTwice() {
        Scene.of(Invitation.class, INVITED)
                .when(invitationUpTo(MAY))
                .refuses(ProblemCode.ALREADY_EXISTS);
    }

    @Test
    void isAnsweredOnceHoweverOftenItIsTried() {
        AdmitMember admission = new AdmitMember(ID, "subject-7");
        Scene<Invitation> invited = Scene.of(Invitation.class, INVITED);
        invited.when(admission).records(JOINED);
        invited.then(JOINED).when(admission).records();
    }

    @Test
    void isWithdrawnBeforeItIsAnswered() {
        Scene<Invitation> invited = Scene.of(Invitation.class, INVITED);
        invited.when(new WithdrawInvitation(ID)).records(WITHDRAWN);
        invited.then(JOINED)
                .when(new WithdrawInvitation(ID))
                .refuses(ProblemCode.INVITATION_ANSWERED);
    }

    @Test
    void leadsNowhereOnceItIsWithdrawn() {
        Scene<Invitation> withdrawn = Scene.of(Invitation.class, INVITED, WITHDRAWN);
        withdrawn.when(new AdmitMember(ID, "subject-7")).refuses(ProblemCode.INVITATION_WITHDRAWN);
        withdrawn.when(new WithdrawInvitation(ID)).refuses(ProblemCode.INVITATION_WITHDRAWN);
    }

    @Test
    void looksUnknownToAnotherTenant() {
        Scene.of(Invitation.class, INVITED)
                .whenAskedFrom("pom-lot", new WithdrawInvitation(ID))
                .refuses(ProblemCode.INVITATION_UNKNOWN);
    }

    private static InviteMember invitationUpTo(@Nullable LocalDate to) {
        return new InviteMember(
                ID, new Invitee("Moi@Truong.edu.vn", "Cô giáo"), Role.STAFF, SEPTEMBER, to);
    }
}
