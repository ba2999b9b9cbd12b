package vn.caitien.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caitien.command.platform.Commands;
import vn.caitien.standalone.service.RunningService;

/**
 * Rows a to d: the same deeds in four ways, turn by turn, so that a busy minute of the machine
 * meets all of them.
 */
final class CommandRows {
    private static final double AIM_BESIDE_AXON = 3;
    private static final double AIM_BESIDE_BARE = 0.35;
    private static final double AIM_OF_HTTP = 0.5;

    private final Ground ground;
    private final Scale scale;
    private final Table table;
    private final Map<Way, List<Double>> rates = new EnumMap<>(Way.class);

    private enum Way {
        BARE,
        AXON,
        IN_PROCESS,
        HTTP
    }

    CommandRows(Ground ground, Scale scale, Table table) {
        this.ground = ground;
        this.scale = scale;
        this.table = table;
    }

    void measure() throws Exception {
        Deeds deeds = new Deeds(scale.busySchools());
        Deeds deedsAtAxon = new Deeds(scale.busySchools());
        OverHttp http = ground.http().prepared(scale.busySchools());
        try (RunningService service = ground.commandService();
                HikariDataSource beside = ground.site().another("axon_defaults");
                Load inProcess =
                        new Load(() -> new InProcess(service.bean(Commands.class), deeds))) {
            // Before the first deed, so that both stores are in the same state when it is done.
            AxonDefaults axon =
                    new AxonDefaults(beside, deedsAtAxon).filledFrom(service, scale.busySchools());
            Progress.say("commands: warming up");
            inProcess.warmUp(scale);
            try (Load bare = new Load(new BareInserts(ground.site()));
                    Load defaults = new Load(() -> axon);
                    Load overHttp =
                            new Load(() -> new HttpWriter(new Door(service.port()), http, deeds))) {
                Map<Way, Load> loads =
                        new EnumMap<>(
                                Map.of(
                                        Way.BARE, bare,
                                        Way.AXON, defaults,
                                        Way.IN_PROCESS, inProcess,
                                        Way.HTTP, overHttp));
                for (Load load : List.of(overHttp, defaults, bare)) {
                    load.warmUp(scale);
                }
                for (int i = 0; i < scale.repetitions(); i++) {
                    for (Map.Entry<Way, Load> load : loads.entrySet()) {
                        measured(load.getKey()).add(load.getValue().perSecond(scale.stretch()));
                    }
                    Progress.say("commands: " + (i + 1) + " of " + scale.repetitions());
                }
                refuseLostReceipts(inProcess.written() + overHttp.written());
            }
        }
        print();
    }

    private List<Double> measured(Way way) {
        return rates.computeIfAbsent(way, none -> new ArrayList<>());
    }

    private record HttpWriter(Door door, OverHttp http, Deeds deeds) implements Load.Writer {
        @Override
        public void write() throws Exception {
            http.send(door, deeds.next()).good();
        }
    }

    /** What was counted as done must be in the database. */
    private void refuseLostReceipts(long done) throws SQLException {
        try (Connection connection = ground.site().superuser();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select count(*) from eventstore.command_receipt where version is"
                                        + " not null")) {
            row.next();
            if (row.getLong(1) != done) {
                throw new IllegalStateException(
                        "%d commands were answered, %d are kept".formatted(done, row.getLong(1)));
            }
        }
    }

    private void print() {
        Numbers besideAxon = ratio(Way.IN_PROCESS, Way.AXON);
        Numbers besideBare = ratio(Way.IN_PROCESS, Way.BARE);
        Numbers ofHttp = ratio(Way.HTTP, Way.IN_PROCESS);
        row("a", "bare JDBC inserts of the same rows, 16 connections", Way.BARE);
        row("b", "Axon 4.13, default JDBC store, no cache, 16 threads", Way.AXON);
        row("c", "our commands in process, 16 threads", Way.IN_PROCESS);
        table.row(
                "c",
                "… beside b",
                Numbers.fine(besideAxon.median()) + " ×",
                Numbers.fine(besideAxon.least()) + "–" + Numbers.fine(besideAxon.most()),
                "≥ 3 ×",
                besideAxon.median() >= AIM_BESIDE_AXON);
        table.row(
                "c",
                "… beside a",
                Numbers.fine(besideBare.median()) + " ×",
                Numbers.fine(besideBare.least()) + "–" + Numbers.fine(besideBare.most()),
                "≥ 0.35 ×",
                besideBare.median() >= AIM_BESIDE_BARE);
        row("d", "our commands over HTTP with token, 16 connections", Way.HTTP);
        table.row(
                "d",
                "… beside c",
                Numbers.fine(ofHttp.median()) + " ×",
                Numbers.fine(ofHttp.least()) + "–" + Numbers.fine(ofHttp.most()),
                "≥ 0.5 ×",
                ofHttp.median() >= AIM_OF_HTTP);
    }

    private void row(String key, String what, Way way) {
        Numbers numbers = Numbers.of(measured(way));
        table.row(key, what, Numbers.whole(numbers.median()) + "/s", numbers.range());
    }

    /** Turn by turn, since both rows of a turn met the same machine. */
    private Numbers ratio(Way one, Way other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < scale.repetitions(); i++) {
            ratios.add(measured(one).get(i) / measured(other).get(i));
        }
        return Numbers.of(ratios);
    }
}
