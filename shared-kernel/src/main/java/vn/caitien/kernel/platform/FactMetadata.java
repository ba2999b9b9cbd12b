package vn.caitien.kernel.platform;

/** The keys of what every stored fact says about its making. */
public final class FactMetadata {

    /** Subject id of the person who acted, never a name. */
    public static final String ACTOR = "actor";

    /** The role the person acted in. */
    public static final String ROLE = "role";

    /**
     * The school (or {@code platform}, or {@code authority/{id}}) whose stream the fact belongs to.
     */
    public static final String TENANT = "tenant";

    /** The command that led to the fact. */
    public static final String COMMAND = "command";

    /**
     * The span the fact came of, as W3C Trace Context writes it; missing where nobody collected the
     * trace, and in all older facts.
     */
    public static final String TRACE = "traceparent";

    /** Tenant of the facts that belong to no school: frameworks. */
    public static final String PLATFORM_TENANT = "platform";

    /** The role of somebody who acts for themselves, in no school. */
    public static final String SELF = "self";

    private FactMetadata() {}

    /** The tenant of what a person did about themselves; nobody else reads it. */
    public static String tenantOf(String subject) {
        return "person/" + subject;
    }
}
