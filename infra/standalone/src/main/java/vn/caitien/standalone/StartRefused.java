package vn.caitien.standalone;

/** The product cannot start as asked; the message tells the person at the console what to do. */
final class StartRefused extends RuntimeException {
    StartRefused(String message) {
        super(message);
    }
}
