package vn.caitien.kernel.testing;

import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;

/**
 * A route of a service and what its door must answer to whom, computed from the table of
 * permissions.
 *
 * @param name method and path as the service lists them
 * @param operation what one must be permitted; null where any role at the place is enough
 * @param body one that has the right shape, or an empty text
 */
public record Route(String name, Place place, @Nullable Operation operation, String body) {

    /** Where the operation of a route is done. */
    public enum Place {
        /** Nowhere: open to everybody, without a token too. */
        OPEN,
        /** Nowhere: open to whoever is signed in, and shows only what is theirs. */
        SIGNED_IN,
        PLATFORM,
        AUTHORITY,
        SCHOOL
    }

    /** Where somebody with a role stands to the place asked for. */
    public enum Situation {
        /** The school in which the role is held; for an officer, one below the own authority. */
        OWN_SCHOOL,
        /** Another school below the same authority. */
        OTHER_SCHOOL,
        SCHOOL_BELOW_ANOTHER_AUTHORITY,
        /** The own school, after the role has ended. */
        ENDED_GRANT,
        NO_TOKEN
    }

    /** What a door says. */
    public enum Door {
        /** Let in, whatever happens behind the door. */
        PASSED,
        UNAUTHENTICATED,
        FORBIDDEN,
        /** Foreign or not there at all, which must look the same. */
        UNKNOWN
    }

    public static Route open(String name, String body) {
        return new Route(name, Place.OPEN, null, body);
    }

    public static Route signedIn(String name) {
        return new Route(name, Place.SIGNED_IN, null, "");
    }

    public static Route platform(String name, Operation operation, String body) {
        return new Route(name, Place.PLATFORM, operation, body);
    }

    public static Route authority(String name, Operation operation, String body) {
        return new Route(name, Place.AUTHORITY, operation, body);
    }

    public static Route school(String name, @Nullable Operation operation, String body) {
        return new Route(name, Place.SCHOOL, operation, body);
    }

    public static Route school(String name, @Nullable Operation operation) {
        return school(name, operation, "");
    }

    public String method() {
        return name.substring(0, name.indexOf(' '));
    }

    public String path() {
        return name.substring(name.indexOf(' ') + 1);
    }

    /** The same route about one thing, which is named in its path. */
    public Route about(String variable, String thing) {
        return new Route(name.replace(variable, thing), place, operation, body);
    }

    /** What the door must say to somebody with one role. */
    public Door expected(Role role, Situation situation) {
        if (place == Place.OPEN) {
            return Door.PASSED;
        }
        if (situation == Situation.NO_TOKEN) {
            return Door.UNAUTHENTICATED;
        }
        if (place == Place.SIGNED_IN) {
            return Door.PASSED;
        }
        if (!known(role, situation)) {
            return Door.UNKNOWN;
        }
        return operation == null || operation.permits(role) && holds(role)
                ? Door.PASSED
                : Door.FORBIDDEN;
    }

    private boolean known(Role role, Situation situation) {
        // Administrators are named in the settings, and their role has no end.
        if (place == Place.PLATFORM || role == Role.PLATFORM_ADMINISTRATOR) {
            return true;
        }
        if (role == Role.AUTHORITY_OFFICER) {
            return situation == Situation.OWN_SCHOOL || situation == Situation.OTHER_SCHOOL;
        }
        return place == Place.SCHOOL && situation == Situation.OWN_SCHOOL;
    }

    /** On the platform itself only administrators hold a role. */
    private boolean holds(Role role) {
        return place != Place.PLATFORM || role == Role.PLATFORM_ADMINISTRATOR;
    }

    @Override
    public String toString() {
        return name;
    }
}
