package vn.caitien.kernel.permission;

import static vn.caitien.kernel.permission.Role.AUTHORITY_OFFICER;
import static vn.caitien.kernel.permission.Role.COUNCIL_MEMBER;
import static vn.caitien.kernel.permission.Role.COUNCIL_SECRETARY;
import static vn.caitien.kernel.permission.Role.EXTERNAL_EVALUATOR;
import static vn.caitien.kernel.permission.Role.MONITORING_TEAM;
import static vn.caitien.kernel.permission.Role.PLATFORM_ADMINISTRATOR;
import static vn.caitien.kernel.permission.Role.PRINCIPAL;
import static vn.caitien.kernel.permission.Role.STAFF;

import java.util.EnumSet;
import java.util.Set;

/** The one table of permissions: each thing that can be done, and the roles that may do it. */
public enum Operation {
    REGISTER_AUTHORITY(PLATFORM_ADMINISTRATOR),
    GRANT_AUTHORITY_ROLE(PLATFORM_ADMINISTRATOR),
    REGISTER_SCHOOL(PLATFORM_ADMINISTRATOR, AUTHORITY_OFFICER),
    PUBLISH_FRAMEWORK(PLATFORM_ADMINISTRATOR),
    REBUILD_VIEWS(PLATFORM_ADMINISTRATOR),
    /** Whoever registers a school may name its first principal; a principal grants the rest. */
    GRANT_ROLE(PLATFORM_ADMINISTRATOR, AUTHORITY_OFFICER, PRINCIPAL),
    WITHDRAW_ROLE(PLATFORM_ADMINISTRATOR, AUTHORITY_OFFICER, PRINCIPAL),
    CORRECT_SCHOOL_PROFILE(PRINCIPAL),
    /** The name of somebody with a role; everybody corrects their own. */
    CORRECT_NAME(PLATFORM_ADMINISTRATOR, PRINCIPAL),
    /** Done when the person asks for it. */
    ERASE_PERSON(PLATFORM_ADMINISTRATOR),

    OPEN_SELF_ASSESSMENT(PRINCIPAL, COUNCIL_SECRETARY),
    RATE_CRITERION(PRINCIPAL, COUNCIL_SECRETARY, COUNCIL_MEMBER),
    DESCRIBE_CRITERION(PRINCIPAL, COUNCIL_SECRETARY, COUNCIL_MEMBER),
    STATE_RESULT(PRINCIPAL, COUNCIL_SECRETARY),
    LINK_EVIDENCE(PRINCIPAL, COUNCIL_SECRETARY, COUNCIL_MEMBER),
    SUBMIT_SELF_ASSESSMENT(PRINCIPAL, COUNCIL_SECRETARY),
    RETURN_SELF_ASSESSMENT(PRINCIPAL),
    APPROVE_SELF_ASSESSMENT(PRINCIPAL),
    REOPEN_SELF_ASSESSMENT(PRINCIPAL),

    REGISTER_EVIDENCE(PRINCIPAL, COUNCIL_SECRETARY, COUNCIL_MEMBER, STAFF),
    REVISE_EVIDENCE(PRINCIPAL, COUNCIL_SECRETARY, COUNCIL_MEMBER),

    DRAFT_PLAN(PRINCIPAL, COUNCIL_SECRETARY, COUNCIL_MEMBER),
    SUBMIT_PLAN(PRINCIPAL, COUNCIL_SECRETARY),
    RETURN_PLAN(PRINCIPAL),
    APPROVE_PLAN(PRINCIPAL),
    AMEND_PLAN(PRINCIPAL),
    CLOSE_PLAN(PRINCIPAL),
    MEASURE_TARGET(PRINCIPAL, COUNCIL_SECRETARY, COUNCIL_MEMBER),
    REVIEW_PLAN(PRINCIPAL, COUNCIL_SECRETARY, MONITORING_TEAM),

    REPORT_PROGRESS(PRINCIPAL, COUNCIL_SECRETARY, COUNCIL_MEMBER, STAFF),
    VERIFY_COMPLETION(PRINCIPAL, MONITORING_TEAM),
    END_ACTION(PRINCIPAL, COUNCIL_SECRETARY),

    RECORD_EXTERNAL_RESULT(PRINCIPAL, COUNCIL_SECRETARY, AUTHORITY_OFFICER),

    /** Reading a school's content; the platform administrator sees none of it. */
    READ_SCHOOL(
            AUTHORITY_OFFICER,
            PRINCIPAL,
            COUNCIL_SECRETARY,
            COUNCIL_MEMBER,
            MONITORING_TEAM,
            STAFF,
            EXTERNAL_EVALUATOR),
    /** The full trail of who did what. */
    READ_AUDIT(
            AUTHORITY_OFFICER,
            PRINCIPAL,
            COUNCIL_SECRETARY,
            COUNCIL_MEMBER,
            MONITORING_TEAM,
            EXTERNAL_EVALUATOR),
    READ_ROLES(PLATFORM_ADMINISTRATOR, AUTHORITY_OFFICER, PRINCIPAL, COUNCIL_SECRETARY);

    private final Set<Role> roles;

    Operation(Role first, Role... more) {
        this.roles = EnumSet.of(first, more);
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean permits(Role role) {
        return roles.contains(role);
    }
}
