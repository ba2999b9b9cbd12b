package vn.caitien.query.platform;

import java.util.Collection;
import java.util.List;

/**
 * Whose rows a read may see; the database enforces it.
 *
 * @param tenants schools (or {@code platform}, or {@code authority/{id}}) whose content is read
 * @param authorities bodies whose schools are listed, by their profile only
 * @param subject the person whose own roles are looked up, or an empty text
 */
public record Scope(Collection<String> tenants, Collection<String> authorities, String subject) {

    /** The content of one tenant. */
    public static Scope of(String tenant) {
        return new Scope(List.of(tenant), List.of(), "");
    }

    /** The content of several tenants. */
    public static Scope of(Collection<String> tenants) {
        return new Scope(tenants, List.of(), "");
    }

    /** The roles of one person, wherever they are held. */
    public static Scope rolesOf(String subject) {
        return new Scope(List.of(), List.of(), subject);
    }

    /** The profiles of the schools under some authorities. */
    public static Scope schoolsUnder(Collection<String> authorities) {
        return new Scope(List.of(), authorities, "");
    }

    static String list(Collection<String> names) {
        if (names.stream().anyMatch(name -> name.indexOf(',') >= 0)) {
            throw new IllegalArgumentException("a comma in " + names);
        }
        return String.join(",", names);
    }
}
