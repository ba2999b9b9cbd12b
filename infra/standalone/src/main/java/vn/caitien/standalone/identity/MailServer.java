package vn.caitien.standalone.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The mail server by which Keycloak sends its letters, as the environment names it: {@code
 * CAITIEN_SMTP_HOST}, {@code _PORT}, {@code _FROM}, and if it wants a password {@code _USER},
 * {@code _PASSWORD} and {@code _STARTTLS}. The realm file knows the same names, but is read only
 * once.
 */
record MailServer(Map<String, String> settings) {

    /** Empty if the environment names none. */
    static Optional<MailServer> of(Map<String, String> environment) {
        if (environment.getOrDefault("CAITIEN_SMTP_HOST", "").isBlank()) {
            return Optional.empty();
        }
        Map<String, String> settings = new HashMap<>(Map.of("fromDisplayName", "Cải Tiến"));
        for (String name :
                new String[] {"host", "port", "from", "auth", "user", "password", "starttls"}) {
            String value =
                    environment.get("CAITIEN_SMTP_" + name.toUpperCase(java.util.Locale.ROOT));
            if (value != null) {
                settings.put(name, value);
            }
        }
        return Optional.of(new MailServer(Map.copyOf(settings)));
    }

    String host() {
        return String.valueOf(settings.get("host"));
    }

    @Override
    public String toString() {
        return "MailServer[" + host() + "]";
    }
}
