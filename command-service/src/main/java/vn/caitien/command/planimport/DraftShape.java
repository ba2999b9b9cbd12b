package vn.caitien.command.planimport;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * The shape of a draft: while it is corrected only nothing may be missing altogether; what is
 * confirmed must have the shape that a plan's own bodies have.
 */
@Component
class DraftShape {

    private final Validator validator;

    DraftShape(Validator validator) {
        this.validator = validator;
    }

    /** Refuses a draft that could not be shown. */
    void requireWhole(PlanDraft draft) {
        List<FieldProblem> missing =
                violations(draft)
                        .filter(it -> annotation(it) instanceof NotNull)
                        .map(it -> new FieldProblem(path(it), "not-null", null))
                        .toList();
        if (!missing.isEmpty()) {
            throw Rejected.withFields(ProblemCode.INVALID_FIELDS, missing);
        }
    }

    /** Everything that a plan's own bodies could not have. */
    List<FieldProblem> problems(PlanDraft draft) {
        List<FieldProblem> problems = new ArrayList<>();
        violations(draft).forEach(it -> problems.add(new FieldProblem(path(it), code(it), null)));
        return problems;
    }

    private Stream<ConstraintViolation<PlanDraft>> violations(PlanDraft draft) {
        return validator.validate(draft).stream()
                .sorted((one, other) -> path(one).compareTo(path(other)));
    }

    private static Annotation annotation(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation();
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(".<list element>", "");
    }

    private static String code(ConstraintViolation<?> violation) {
        boolean empty =
                violation.getInvalidValue() == null
                        || violation.getInvalidValue() instanceof String text && text.isBlank();
        return switch (annotation(violation)) {
            case Min any -> "out-of-range";
            case Max any -> "out-of-range";
            case Digits any -> "out-of-range";
            case Size any when !empty -> "too-long";
            default -> "missing";
        };
    }
}
