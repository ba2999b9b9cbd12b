package vn.caitien.standalone.identity;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the demo, known by a role and never by a person's name.
 *
 * @param username what is typed in a token address, e.g. {@code thuky.pom-lot}
 * @param title the role as schools call it, e.g. "Hiệu trưởng"
 * @param role the code of the role to be granted, e.g. {@code principal}
 * @param place the school's name, or null for those who belong to no school
 */
public record DemoUser(
        String username, String title, String role, @Nullable String school, @Nullable String place)
        implements Principal {

    /** The same for ever for the same user name, and opaque: it goes into the facts. */
    public String subject() {
        byte[] name = ("caitien-demo:" + username).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    public String displayName() {
        return place == null ? title : title + " – " + place;
    }

    /**
     * The principal's name is the subject, so that every token and logout speaks of the subject.
     */
    @Override
    public String getName() {
        return subject();
    }
}
