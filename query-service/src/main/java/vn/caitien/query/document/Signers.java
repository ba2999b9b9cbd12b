package vn.caitien.query.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.permission.Role;
import vn.caitien.query.improvementplan.PlanView;
import vn.caitien.query.improvementplan.SignedPrint;
import vn.caitien.query.permission.GrantedRole;
import vn.caitien.query.permission.People;
import vn.caitien.query.permission.RoleGrantProjection;
import vn.caitien.query.platform.ReadModel;
import vn.caitien.query.platform.Stored;

/**
 * Whose name stands under a plan (Decree 30/2020, Annex I: the signer's full name). Names live
 * apart from the facts: a name that was corrected is printed as it is now, one that was erased not
 * at all.
 */
@Component
class Signers {
    private final ReadModel model;
    private final RoleGrantProjection grants;
    private final People people;

    Signers(ReadModel model, RoleGrantProjection grants, People people) {
        this.model = model;
        this.grants = grants;
        this.people = people;
    }

    /**
     * Who signed the plan here. One that is not signed yet bears the name of the school's principal
     * on the day of issue, if there is one only; one of which a paper was signed elsewhere bears
     * none.
     *
     * @param issued the day of issue
     */
    @Nullable String under(PlanView plan, LocalDate issued, @Nullable Instant asOf) {
        if (Dossier.signed(plan)) {
            SignedPrint print = plan.signedPrint();
            return print == null ? null : of(plan, print.by());
        }
        String principal = principal(plan.school(), issued, asOf);
        return principal == null ? null : of(plan, principal);
    }

    /**
     * The name under a plan that somebody signs; none where the paper is signed in the principal's
     * place, since an account does not tell for whom it signs.
     */
    @Nullable String of(PlanView plan, String subject) {
        return plan.frame().inPlaceOfThePrincipal() ? null : name(plan.school(), subject);
    }

    private @Nullable String name(String school, String subject) {
        People.Names names = people.names(school, List.of(subject));
        return names.erased().contains(subject) ? null : names.known().get(subject);
    }

    private @Nullable String principal(String school, LocalDate issued, @Nullable Instant asOf) {
        List<String> principals =
                model.documents(school, asOf, documents -> documents.all(grants)).stream()
                        .map(Stored::document)
                        .filter(grant -> grant.role() == Role.PRINCIPAL && grant.heldOn(issued))
                        .map(GrantedRole::subject)
                        .distinct()
                        .toList();
        return principals.size() == 1 ? principals.getFirst() : null;
    }
}
