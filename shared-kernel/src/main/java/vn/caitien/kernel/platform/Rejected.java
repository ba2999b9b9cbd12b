package vn.caitien.kernel.platform;

import java.util.List;
import java.util.Map;

/**
 * A refusal that the user can understand: a code, the values its sentence needs, and the fields at
 * fault.
 */
public final class Rejected extends RuntimeException {

    private final ProblemCode code;
    private final transient Map<String, Object> parameters;
    private final transient List<FieldProblem> fields;

    private Rejected(ProblemCode code, Map<String, Object> parameters, List<FieldProblem> fields) {
        super(
                code.code() + " " + parameters + (fields.isEmpty() ? "" : " " + fields),
                null,
                false,
                false);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
        this.fields = List.copyOf(fields);
    }

    /** A refusal whose sentence needs the given named values. */
    public Rejected(ProblemCode code, Map<String, Object> parameters) {
        this(code, parameters, List.of());
    }

    /** A refusal whose sentence needs no values. */
    public Rejected(ProblemCode code) {
        this(code, Map.of(), List.of());
    }

    /** A refusal that names every field at fault. */
    public static Rejected withFields(ProblemCode code, List<FieldProblem> fields) {
        return new Rejected(code, Map.of(), fields);
    }

    public ProblemCode code() {
        return code;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
