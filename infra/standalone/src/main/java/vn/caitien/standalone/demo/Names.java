package vn.caitien.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * How the story's files speak of users, actions and moments in one place, a school or an authority.
 */
record Names(String place) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Users who belong to no school. */
    private static final Set<String> FROM_OUTSIDE = Set.of("quantri", "chuyenvien", "danhgiangoai");

    /** The same for the same step of the same place, for ever. */
    UUID key(String step) {
        String name = "caitien-demo/" + place + "/" + step;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The step that writes a row of a plan. An action's id is the key it was planned under, so that
     * it is known before.
     *
     * @param row like {@code 2021-2022/7}: year of the plan, number of the row
     */
    UUID action(String row) {
        return key("action/" + row);
    }

    /** The full user name of {@code thuky} in this school. */
    String user(String name) {
        return FROM_OUTSIDE.contains(name) ? name : name + "." + place;
    }

    Step step(LocalDateTime at, String user, String step, Deed deed) {
        return step(at, user, key(step), deed);
    }

    Step step(LocalDateTime at, String user, UUID key, Deed deed) {
        Instant moment = at.atZone(VIETNAM).toInstant();
        return new Step(moment, user(user), key, deed);
    }
}
