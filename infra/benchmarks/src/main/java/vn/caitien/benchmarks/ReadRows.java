package vn.caitien.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.standalone.service.RunningService;

/**
 * Row f: the sheet and the plan by API, beside the bare SQL for the documents that they are made
 * of.
 */
final class ReadRows {
    private static final String SHEET =
            """
            select key, version, document from readmodel.self_assessment
            where tenant = ? and part = ?
            """;
    private static final String PLAN =
            """
            select key, version, document from readmodel.improvement_plan where tenant = ? and key = ?
            union all
            select key, version, document from readmodel.action where tenant = ? and part = ?
            """;
    private static final int WARM_UP = 300;

    private final Ground ground;
    private final Scale scale;
    private final Table table;

    ReadRows(Ground ground, Scale scale, Table table) {
        this.ground = ground;
        this.scale = scale;
        this.table = table;
    }

    /** A read and how many bytes it answered. */
    @FunctionalInterface
    private interface Reading {
        long read(String school, SchoolYear year) throws SQLException, IOException;
    }

    void measure(RunningService query) throws SQLException, IOException {
        Door door = new Door(query.port());
        try (Connection connection = ground.site().as("caitien_projector");
                PreparedStatement sheet = connection.prepareStatement(SHEET);
                PreparedStatement plan = connection.prepareStatement(PLAN)) {
            row("sheet by API", (school, year) -> get(door, school, "self-assessments", year));
            row("its document by bare SQL", (school, year) -> select(sheet, school, year));
            row("plan with its actions by API", (school, year) -> get(door, school, "plans", year));
            row("their documents by bare SQL", (school, year) -> select(plan, school, year));
        }
    }

    private void row(String what, Reading reading) throws SQLException, IOException {
        List<Double> times = new ArrayList<>();
        long bytes = 0;
        for (int i = -WARM_UP; i < scale.reads(); i++) {
            String school = InventedSchool.id(Math.floorMod(i * 31, scale.schools()));
            SchoolYear year =
                    InventedSchool.YEARS.get(Math.floorMod(i, InventedSchool.YEARS.size()));
            long begin = System.nanoTime();
            bytes = reading.read(school, year);
            if (i >= 0) {
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        Numbers numbers = Numbers.of(times);
        table.row(
                "f",
                "%s (%s kB)".formatted(what, Numbers.whole(bytes / 1000.0)),
                "p50 %s ms, p99 %s ms"
                        .formatted(
                                Numbers.fine(numbers.median()),
                                Numbers.fine(numbers.percentile(99))),
                Numbers.whole(scale.reads()) + " reads");
        Progress.say("reads: " + what);
    }

    private long get(Door door, String school, String what, SchoolYear year) throws IOException {
        String path = "/api/v1/schools/%s/%s/%s".formatted(school, what, year);
        return door.send("GET", path, ground.http().asPrincipal(school), null).good().body().length;
    }

    private static long select(PreparedStatement statement, String school, SchoolYear year)
            throws SQLException {
        int parameters = statement.getParameterMetaData().getParameterCount();
        for (int i = 1; i <= parameters; i += 2) {
            statement.setString(i, school);
            statement.setString(i + 1, year.toString());
        }
        long bytes = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                bytes += row.getString(3).length();
            }
        }
        if (bytes == 0) {
            throw new IllegalStateException("there are no documents of " + school + " in " + year);
        }
        return bytes;
    }
}
