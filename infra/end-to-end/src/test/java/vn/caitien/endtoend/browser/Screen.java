package vn.caitien.endtoend.browser;

/** The two screens that every page must suit. */
enum Screen {
    LAPTOP(1366, 768),
    PHONE(360, 740);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
