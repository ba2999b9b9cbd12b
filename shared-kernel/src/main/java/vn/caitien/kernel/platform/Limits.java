package vn.caitien.kernel.platform;

/** How long texts may be, in characters, and how many entries a list may have. */
public final class Limits {

    /** A name, a title, a code. */
    public static final int LINE = 300;

    /** A statement of a few sentences: a limitation, a goal, a reason. */
    public static final int TEXT = 2_000;

    /** A section: a purpose, a description of the present state, the measures of one action. */
    public static final int SECTION = 8_000;

    /** Entries of a list inside one request. */
    public static final int ENTRIES = 100;

    private Limits() {}
}
