package vn.caitien.standalone.identity;

/**
 * What the embedded identity needs to know.
 *
 * @param port where it listens, on the loopback interface only
 * @param webRoot address of the pages, e.g. {@code http://localhost:8080}
 * @param webClientSecret secret of the web client
 * @param signingKey the kept key as JSON text, so that tokens outlive a restart
 */
public record IdentitySettings(
        int port, String webRoot, String webClientSecret, String signingKey) {

    public static final String WEB_CLIENT = "caitien-web";

    public String issuer() {
        return "http://localhost:" + port;
    }

    @Override
    public String toString() {
        return "IdentitySettings[port=" + port + "]";
    }
}
