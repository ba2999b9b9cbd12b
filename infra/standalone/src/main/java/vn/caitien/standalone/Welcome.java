package vn.caitien.standalone;

import java.util.stream.Collectors;
import vn.caitien.standalone.identity.DemoUser;
import vn.caitien.standalone.identity.DemoUsers;
import vn.caitien.standalone.identity.Identity;

/** The last lines of a start: where to go and whom to be. */
record Welcome(Options options, DemoUsers users, Identity identity) {

    void show(Progress progress) {
        progress.line("");
        progress.line("Open http://localhost:" + options.webPort() + " and pick a user:");
        users.byPlace()
                .forEach(
                        (place, people) -> {
                            progress.line("  " + place);
                            progress.line(
                                    people.stream()
                                            .map(DemoUser::username)
                                            .collect(Collectors.joining("  ", "    ", "")));
                        });
        progress.line(identity.hint());
        progress.line("Ctrl-C stops everything and keeps the data.");
    }
}
