package vn.caitien.endtoend.browser;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A mail server that keeps every letter; it is closed until somebody opens it. */
final class PostOffice implements AutoCloseable {
    /** A letter that could not leave is tried again every thirty seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** The system gives these away to nobody, so that the port is still free when it is opened. */
    private static final int KEPT_FROM = 20_000;

    private static final int KEPT_TO = 30_000;

    private final int port;
    private final GreenMail server;

    PostOffice() {
        port =
                ThreadLocalRandom.current()
                        .ints(KEPT_FROM, KEPT_TO)
                        .filter(PostOffice::free)
                        .findFirst()
                        .orElseThrow();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static boolean free(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** How Keycloak gets to know of it. */
    Map<String, String> environment() {
        return Map.of(
                "CAITIEN_SMTP_HOST", "127.0.0.1",
                "CAITIEN_SMTP_PORT", Integer.toString(port),
                "CAITIEN_SMTP_FROM", "cai-tien@demo.invalid");
    }

    void opens() {
        server.start();
    }

    /** The text of the only letter to an address, once it has come. */
    String letterTo(String email) {
        return await().atMost(PATIENCE)
                .until(() -> lettersTo(email), one -> one.size() == 1)
                .getFirst();
    }

    private List<String> lettersTo(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(email, letter))
                .map(PostOffice::text)
                .toList();
    }

    private static boolean isTo(String email, MimeMessage letter) {
        try {
            return Arrays.asList(letter.getRecipients(RecipientType.TO))
                    .contains(new InternetAddress(email));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain one of the two texts. */
    private static String text(MimeMessage letter) {
        try {
            return String.valueOf(((Multipart) letter.getContent()).getBodyPart(0).getContent());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
