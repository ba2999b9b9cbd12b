package vn.caitien.kernel.platform;

import java.io.IOException;

/** A request body went on past the limit that its route allows. */
public final class BodyTooLarge extends IOException {

    public BodyTooLarge(long limit) {
        super("request body exceeds " + limit + " bytes");
    }
}
