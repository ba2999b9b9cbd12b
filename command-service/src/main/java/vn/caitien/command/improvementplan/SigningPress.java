package vn.caitien.command.improvementplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi.Signature;
import vn.caitien.kernel.improvementplan.PlanFormSettings;
import vn.caitien.kernel.improvementplan.PlanPrinter;
import vn.caitien.kernel.improvementplan.PlanPrinter.SigningCopy;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Has the plan printed for its signature. Only the query-service can print, so nobody signs while
 * it is away.
 */
@Component
class SigningPress {
    private static final Logger LOG = LoggerFactory.getLogger(SigningPress.class);

    private final PlanPrinter printer;
    private final PlanRegister register;
    private final PlanFormSettings forms;

    SigningPress(PlanPrinter printer, PlanRegister register, PlanFormSettings forms) {
        this.printer = printer;
        this.register = register;
        this.forms = forms;
    }

    /**
     * The copy that is signed; null where a paper was signed before.
     *
     * @throws Rejected {@code plan-unknown}, {@code document-differs} if another file was seen,
     *     {@code unavailable} if nothing can be printed now, or with the field {@code form} if the
     *     edition has no such form
     */
    @Nullable SigningCopy print(PlanId plan, Signature signature) {
        PlanAtHand at = register.at(plan);
        if (Boolean.TRUE.equals(signature.onPaper())) {
            return null;
        }
        requireForm(at.framework().id(), signature.form());
        SigningCopy copy = printed(plan, signature);
        if (!copy.seen()) {
            throw new Rejected(ProblemCode.DOCUMENT_DIFFERS);
        }
        return copy;
    }

    private void requireForm(String framework, @Nullable String form) {
        if (form != null && !forms.of(framework).contains(form)) {
            throw Rejected.withFields(
                    ProblemCode.INVALID_FIELDS,
                    List.of(new FieldProblem("form", "plan-form-unknown", form)));
        }
    }

    private SigningCopy printed(PlanId plan, Signature signature) {
        try {
            return printer.print(
                    plan.school(),
                    plan.schoolYear().toString(),
                    signature.form(),
                    signature.document(),
                    register.version(plan));
        } catch (RestClientException failed) {
            LOG.warn("nothing was printed for a signature: {}", failed.toString());
            throw new Rejected(ProblemCode.UNAVAILABLE);
        }
    }
}
