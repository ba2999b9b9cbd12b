package vn.caitien.endtoend.browser;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.Key;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The app that shows the second factor of one person. */
final class Phone {
    private final TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
    private final Key secret;

    /** Knows the secret as it is written for those who cannot scan the picture. */
    Phone(String secret) {
        this.secret =
                new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), app.getAlgorithm());
    }

    String code() {
        return code(Instant.now());
    }

    /** The one after the one that is shown; a code is good once, and this one is good already. */
    String nextCode() {
        return code(Instant.now().plus(app.getTimeStep()));
    }

    private String code(Instant moment) {
        try {
            return app.generateOneTimePasswordString(secret, moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
