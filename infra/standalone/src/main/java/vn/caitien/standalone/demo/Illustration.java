package vn.caitien.standalone.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.caitien.standalone.identity.DemoUsers;

/**
 * What is invented to show the years around the real papers, as {@code illustration.json} has it.
 *
 * @param schools what happened, by school
 */
record Illustration(String about, Map<String, List<Event>> schools) {

    /**
     * @param by user name without the school
     */
    record Event(LocalDateTime at, String by, InventedDeed what) {}

    List<Step> steps(DemoUsers users) {
        List<Step> steps = new ArrayList<>();
        Set<UUID> keys = new HashSet<>();
        schools.forEach(
                (school, events) -> {
                    Names names = new Names(school);
                    Cast cast = new Cast(names, users);
                    for (Event event : events) {
                        InventedDeed what = event.what();
                        UUID key =
                                what.key(cast).orElseGet(() -> names.key(event.at() + " " + what));
                        if (!keys.add(key)) {
                            throw new IllegalStateException("twice in the illustration: " + event);
                        }
                        steps.add(
                                names.step(
                                        event.at(),
                                        event.by(),
                                        key,
                                        contracts -> what.through(contracts, cast)));
                    }
                });
        return steps;
    }
}
