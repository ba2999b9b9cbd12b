package vn.caitien.standalone.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The demo schools and their people, as written in {@code demo-users.yaml}. */
public final class DemoUsers {
    private final List<DemoUser> all;

    private DemoUsers(List<DemoUser> all) {
        this.all = all;
    }

    public static DemoUsers load() {
        try (InputStream file = DemoUsers.class.getResourceAsStream("/demo-users.yaml")) {
            Map<String, List<Map<String, String>>> content =
                    new Yaml().load(Objects.requireNonNull(file, "demo-users.yaml"));
            List<Map<String, String>> roles = list(content, "school-users");
            Stream<DemoUser> ofSchools =
                    list(content, "schools").stream()
                            .flatMap(school -> roles.stream().map(role -> inSchool(school, role)));
            Stream<DemoUser> others = list(content, "other-users").stream().map(DemoUsers::other);
            return new DemoUsers(Stream.concat(ofSchools, others).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoUser inSchool(Map<String, String> school, Map<String, String> user) {
        String id = text(school, "id");
        return new DemoUser(
                text(user, "user") + "." + id,
                text(user, "title"),
                text(user, "role"),
                id,
                text(school, "name"));
    }

    private static DemoUser other(Map<String, String> user) {
        return new DemoUser(
                text(user, "user"), text(user, "title"), text(user, "role"), null, null);
    }

    private static List<Map<String, String>> list(
            Map<String, List<Map<String, String>>> content, String key) {
        return Objects.requireNonNull(content.get(key), key);
    }

    private static String text(Map<String, String> entry, String key) {
        return Objects.requireNonNull(entry.get(key), key);
    }

    public List<DemoUser> all() {
        return all;
    }

    public Optional<DemoUser> named(String username) {
        return all.stream().filter(user -> user.username().equals(username)).findFirst();
    }

    /** By the name of the place, in the order of the file; those without a school come last. */
    public SequencedMap<String, List<DemoUser>> byPlace() {
        SequencedMap<String, List<DemoUser>> groups = new LinkedHashMap<>();
        for (DemoUser user : all) {
            String place = Objects.requireNonNullElse(user.place(), "Ngoài nhà trường");
            groups.merge(
                    place,
                    List.of(user),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return groups;
    }
}
