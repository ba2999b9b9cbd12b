package vn.caitien.query.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caitien.query.permission.Placement;

/** A supervising body and the bodies it has stood under. */
public record Authority(String id, String name, List<Placement> placements) {

    /** The body above this one on a day. */
    public Optional<String> parentOn(LocalDate day) {
        return Placement.on(day, placements);
    }
}
