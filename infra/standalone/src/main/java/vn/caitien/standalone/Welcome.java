package vn.caitien.standalone;

import java.util.stream.Collectors;
import vn.caitien.standalone.identity.DemoUser;
import vn.caitien.standalone.identity.DemoUsers;

/** The last lines of a start: where to go and whom to be. */
record Welcome(Options options, DemoUsers users) {

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
        progress.line(
                "Token for curl: curl http://localhost:"
                        + options.identityPort()
                        + "/demo/token/{user}");
        progress.line("Ctrl-C stops everything and keeps the data.");
    }
}
