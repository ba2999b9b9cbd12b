package vn.caitien.kernel.framework;

import java.util.List;

/** A group of criteria (tiêu chuẩn). */
public record Standard(String code, String title, List<Criterion> criteria) {

    public Standard {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("standard " + code + " has no criteria");
        }
    }
}
