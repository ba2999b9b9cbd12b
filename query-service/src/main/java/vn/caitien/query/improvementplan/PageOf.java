package vn.caitien.query.improvementplan;

import java.util.List;

/** A part of a list, its place, and how long the whole list is. */
public record PageOf<T>(List<T> items, int page, int size, int total) {

    /** Cuts a page out of a whole list; pages count from 0. */
    static <T> PageOf<T> cut(List<T> all, int page, int size) {
        int from = Math.min(Math.multiplyExact(page, size), all.size());
        return new PageOf<>(
                all.subList(from, Math.min(from + size, all.size())), page, size, all.size());
    }
}
