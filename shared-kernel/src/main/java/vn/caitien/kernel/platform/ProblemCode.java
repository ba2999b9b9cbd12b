package vn.caitien.kernel.platform;

/**
 * Every reason for which a request is refused, with its HTTP status; the words are in {@code
 * problems.properties}.
 */
public enum ProblemCode {
    // shape
    MALFORMED(400),
    INVALID_FIELDS(400),
    DAY_UNREADABLE(400),
    INVALID_SCHOOL_YEAR(400),
    INVALID_IDEMPOTENCY_KEY(400),
    INVALID_IF_MATCH(400),
    BAND_REQUIRED(400),
    // identity and permission
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    ACTION_OF_OTHERS(403),
    NOT_FOUND(404),
    SCHOOL_UNKNOWN(404),
    AUTHORITY_UNKNOWN(404),
    FRAMEWORK_UNKNOWN(404),
    SELF_ASSESSMENT_UNKNOWN(404),
    PLAN_UNKNOWN(404),
    ACTION_UNKNOWN(404),
    EVIDENCE_UNKNOWN(404),
    GRANT_UNKNOWN(404),
    INVITATION_UNKNOWN(404),
    PERSON_UNKNOWN(404),
    EXPORT_UNKNOWN(404),
    IMPORT_UNKNOWN(404),
    METHOD_NOT_ALLOWED(405),
    // rules
    REASON_REQUIRED(409),
    ALREADY_EXISTS(409),
    NOTHING_CHANGES(409),
    REBUILD_RUNNING(409),
    IDEMPOTENCY_KEY_REUSED(409),
    CONCURRENT_CHANGE(409),
    SCHOOL_ID_RESERVED(409),
    BAND_NOT_OFFERED(409),
    FRAMEWORK_NOT_FOR_BAND(409),
    FRAMEWORK_WITHDRAWN(409),
    FRAMEWORK_NOT_YET_IN_FORCE(409),
    CRITERION_OUTSIDE_FRAMEWORK(409),
    REQUIREMENT_OUTSIDE_LEVEL(409),
    OUTCOME_NOT_APPLICABLE(409),
    LEVEL_SKIPPED(409),
    LEVEL_OUTSIDE_CRITERION(409),
    ASSESSMENT_NOT_OPEN(409),
    ASSESSMENT_NOT_SUBMITTED(409),
    ASSESSMENT_NOT_APPROVED(409),
    EVIDENCE_CODE_INVALID(409),
    EVIDENCE_NOT_LINKED(409),
    EVIDENCE_WITHDRAWN(409),
    PLAN_NOT_OPEN(409),
    PLAN_NOT_SUBMITTED(409),
    PLAN_INCOMPLETE(409),
    DOCUMENT_DIFFERS(409),
    PLAN_NOT_APPROVED(409),
    PLAN_CLOSED(409),
    REVIEW_TOO_EARLY(409),
    ACTION_ENDED(409),
    ACTION_NOT_SCHEDULED(409),
    MONTH_OUTSIDE_ACTION(409),
    MONTH_IN_FUTURE(409),
    DAY_IN_FUTURE(409),
    END_BEFORE_START(409),
    DELAY_NOT_LATER(409),
    COMPLETION_NOT_REPORTED(409),
    COMPLETION_BY_REPORTER(409),
    CARRY_OVER_TO_PAST(409),
    ROLE_PERIOD_INVALID(409),
    ROLE_ALREADY_HELD(409),
    ROLE_NOT_GRANTABLE(403),
    ROLE_FOR_ONESELF(403),
    INVITING_UNAVAILABLE(409),
    INVITATION_ANSWERED(409),
    INVITATION_WITHDRAWN(409),
    TARGET_UNKNOWN(404),
    PERSON_ERASED(409),
    PERSON_HOLDS_ROLES(409),
    PERSON_ACTS_ELSEWHERE(409),
    REASON_NAMES_PERSON(409),
    IMPORT_CONFIRMED(409),
    // transport
    VERSION_CONFLICT(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    // files taken in
    FILE_EMPTY(422),
    FILE_TOO_LARGE(413),
    FILE_KIND_UNKNOWN(415),
    FILE_NOT_WHAT_IT_SAYS(415),
    FILE_PROTECTED(422),
    FILE_WITH_MACROS(422),
    FILE_WITH_LINKS(422),
    FILE_SWELLS(422),
    FILE_UNREADABLE(422),
    FILE_WITHOUT_TEXT(422),
    FILE_WITHOUT_PLAN(422),
    FILE_TOO_MANY_ROWS(422),
    IMPORT_NOT_RIGHT(422),
    EVALUATION_INCOMPLETE(422),
    TOO_MANY_REQUESTS(429),
    UNAVAILABLE(503),
    UNEXPECTED(500);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** What to say where only the HTTP status of a failure is known. */
    public static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? MALFORMED : UNEXPECTED;
        };
    }

    /** The HTTP status the refusal is answered with. */
    public int status() {
        return status;
    }

    /** The stable code a client sees, e.g. {@code reason-required}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
