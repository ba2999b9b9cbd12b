package vn.caitien.kernel.framework;

/**
 * A level that was given although the criterion has no such level: it is kept and shown, and counts
 * as the ceiling.
 *
 * @param code {@code level-beyond-ceiling}
 */
public record Notice(String criterion, String code, int given, int counted) {

    static final String LEVEL_BEYOND_CEILING = "level-beyond-ceiling";
}
