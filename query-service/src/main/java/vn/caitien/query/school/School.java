package vn.caitien.query.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.school.Band;
import vn.caitien.query.permission.Placement;

/** A school's profile and the bodies it has stood under. */
public record School(
        String id,
        String name,
        List<Band> bands,
        @Nullable String province,
        @Nullable String commune,
        List<Placement> placements) {

    /** The body that supervises the school on a day. */
    public Optional<String> authorityOn(LocalDate day) {
        return Placement.on(day, placements);
    }
}
