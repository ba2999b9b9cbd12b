package vn.caitien.standalone;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.standalone.database.RolePasswords;

/** The passwords of one data folder, drawn at its first start. */
record Secrets(String superuser, RolePasswords roles, String webClient) {

    static Secrets readOrCreate(Path file) {
        String text = PrivateFile.readOrCreate(file, Secrets::draw);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Secrets(
                required(properties, "postgres"),
                new RolePasswords(
                        required(properties, "caitien_owner"),
                        required(properties, "caitien_command"),
                        required(properties, "caitien_projector"),
                        required(properties, "caitien_web")),
                required(properties, "web_client"));
    }

    private static String draw() {
        SecureRandom random = new SecureRandom();
        return Stream.of(
                        "postgres",
                        "caitien_owner",
                        "caitien_command",
                        "caitien_projector",
                        "caitien_web",
                        "web_client")
                .map(name -> name + "=" + password(random))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A new secret that nobody can guess. */
    static String drawOne() {
        return password(new SecureRandom());
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String required(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new StartRefused("secrets.properties in the data folder lacks " + name + ".");
        }
        return value;
    }

    @Override
    public String toString() {
        return "Secrets[hidden]";
    }
}
