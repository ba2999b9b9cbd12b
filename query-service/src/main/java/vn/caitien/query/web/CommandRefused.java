package vn.caitien.query.web;

import java.util.Map;
import vn.caitien.kernel.platform.ProblemCode;

/**
 * The command-service did not do what was asked, with the sentence it gave and the fields at fault.
 */
public final class CommandRefused extends RuntimeException {
    private final int status;
    private final String code;
    private final transient Map<String, String> fields;

    CommandRefused(int status, String code, String sentence, Map<String, String> fields) {
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
        this.fields = Map.copyOf(fields);
    }

    /** The problem's sentence, in the language of the request. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Whether the refusal is of this kind. */
    public boolean is(ProblemCode problem) {
        return problem.code().equals(code);
    }

    /** Sentence per field of the request body, by its path. */
    public Map<String, String> fields() {
        return fields;
    }

    /**
     * Whether it is certain that nothing was stored; after a breakdown the same command may be sent
     * again.
     */
    boolean nothingStored() {
        return status < 500;
    }
}
