package vn.caitien.query.platform;

import java.util.List;

/**
 * A page of a list.
 *
 * @param page number of the page, from 0
 * @param size entries per page at most
 * @param total entries of the whole list
 */
public record Paged<T>(List<T> items, int page, int size, long total) {

    /** The largest page. */
    public static final int LARGEST = 200;

    /** A page of a list that lies in memory. */
    public static <T> Paged<T> of(List<T> all, int page, int size) {
        int from = (int) Math.min((long) page * size, all.size());
        return new Paged<>(
                List.copyOf(all.subList(from, Math.min(from + size, all.size()))),
                page,
                size,
                all.size());
    }
}
