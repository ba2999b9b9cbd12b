package vn.caitien.query.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.permission.Access;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.school.Schools;

/** The door of every school page: lets in who may read it and tells the frame where one is. */
@Component
public class Entrance {
    private final Permissions permissions;
    private final Schools schools;
    private final SignedInUser user;
    private final Clock clock;

    Entrance(Permissions permissions, Schools schools, SignedInUser user, Clock clock) {
        this.permissions = permissions;
        this.schools = schools;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The school as it is now; {@code school-unknown} or {@code forbidden} for whoever may not do
     * this here.
     */
    public Here enter(String school, Operation operation, Model model) {
        return enter(school, operation, null, model);
    }

    /** The school, on a past day if one is given. */
    public Here enter(String school, Operation operation, @Nullable String pastDay, Model model) {
        Access access = permissions.require(user.subject(), school, operation);
        Here here =
                Here.of(
                        schools.get(school, access.roles(), null),
                        access,
                        PastDay.of(pastDay, clock));
        model.addAttribute("here", here);
        return here;
    }
}
