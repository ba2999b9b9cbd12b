package vn.caitien.kernel.framework;

/** How many of the criteria (or clauses) that have a level reach it. */
public record LevelCount(int level, int reached, int of) {

    /** The share in whole per cent, halves rounded up, as the printed reports state it. */
    public int percent() {
        return of == 0 ? 0 : (200 * reached + of) / (2 * of);
    }
}
