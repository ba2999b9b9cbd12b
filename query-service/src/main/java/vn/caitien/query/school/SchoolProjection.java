package vn.caitien.query.school;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.school.SchoolEvent;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolProfileCorrected;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;
import vn.caitien.query.permission.Placement;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;

/** The directory of schools. */
@Component
public class SchoolProjection implements Projection<School> {

    @Override
    public String table() {
        return "school";
    }

    @Override
    public Class<School> document() {
        return School.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(SchoolEvent.class.getPermittedSubclasses());
    }

    @Override
    public String key(Recorded recorded) {
        return recorded.streamPart(1);
    }

    @Override
    public School evolve(@Nullable School before, Recorded recorded) {
        return switch ((SchoolEvent) recorded.fact()) {
            case SchoolRegistered registered ->
                    new School(
                            registered.school(),
                            registered.name(),
                            registered.bands(),
                            registered.province(),
                            registered.commune(),
                            List.of());
            case SchoolProfileCorrected corrected -> {
                School school = Recorded.existing(before);
                yield new School(
                        school.id(),
                        corrected.name(),
                        corrected.bands(),
                        corrected.province(),
                        corrected.commune(),
                        school.placements());
            }
            case SchoolPlacedUnderAuthority placed -> {
                School school = Recorded.existing(before);
                yield new School(
                        school.id(),
                        school.name(),
                        school.bands(),
                        school.province(),
                        school.commune(),
                        Placement.with(
                                school.placements(),
                                new Placement(placed.authority(), placed.effectiveOn())));
            }
        };
    }
}
