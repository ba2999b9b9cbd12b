package vn.caitien.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import vn.caitien.benchmarks.Scale.Part;
import vn.caitien.standalone.service.RunningService;

/** Measures everything in one run on this machine and prints one table. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) {
        Scale scale;
        try {
            scale = Scale.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(Scale.USAGE);
            System.exit(2);
            return;
        }
        try {
            measure(scale);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        // Whatever threads the measured parts have left behind.
        System.exit(0);
    }

    private static void measure(Scale scale) throws Exception {
        Path target = Path.of(System.getProperty("benchmarks.target", "target")).toAbsolutePath();
        Table table = new Table();
        try {
            measure(scale, target, table);
        } finally {
            // What was measured before something failed is worth seeing.
            Files.writeString(target.resolve("results.md"), table.markdown());
            System.out.println();
            System.out.println(table.markdown());
        }
    }

    private static void measure(Scale scale, Path target, Table table) throws Exception {
        if (scale.has(
                Part.COMMANDS,
                Part.REBUILD,
                Part.READS,
                Part.PAPERS,
                Part.VISIBILITY,
                Part.FAIRNESS)) {
            measureServices(target.resolve("work"), scale, table);
        }
        if (scale.has(Part.STANDALONE)) {
            new StandaloneRow(target.resolve("standalone"), scale, table).measure();
        }
    }

    private static void measureServices(Path folder, Scale scale, Table table) throws Exception {
        try (Ground ground = Ground.prepare(folder, scale)) {
            describe(ground, table);
            if (scale.has(Part.COMMANDS)) {
                new CommandRows(ground, scale, table).measure();
            } else {
                ground.commandService().close();
            }
            table.note(
                    "%d schools with three years each, %s facts to begin with; commands for %d of the schools"
                            .formatted(
                                    scale.schools(),
                                    Numbers.whole(ground.facts()),
                                    scale.busySchools()));
            if (scale.has(Part.REBUILD, Part.READS, Part.PAPERS, Part.VISIBILITY, Part.FAIRNESS)) {
                measureViews(ground, scale, table);
            }
            if (scale.has(Part.VISIBILITY)) {
                new VisibilityRow(ground, scale, table).measure(folder);
            }
            if (scale.has(Part.FAIRNESS)) {
                new FairnessRows(ground, scale, table).measure(folder);
            }
        }
        Site.delete(folder);
    }

    private static void measureViews(Ground ground, Scale scale, Table table)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        try (RunningService query = ground.queryService()) {
            new CatchUpRow(ground, table).measure(query);
            if (scale.has(Part.REBUILD)) {
                new RebuildRow(ground, scale, table).measure(query);
            }
            if (scale.has(Part.READS)) {
                new ReadRows(ground, scale, table).measure(query);
            }
            if (scale.has(Part.PAPERS)) {
                new PaperRows(ground, scale, table).measure(query);
            }
        }
    }

    private static void describe(Ground ground, Table table) throws SQLException, IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        table.note(
                "%d processors, %s, Java %s, load %.1f at the start"
                        .formatted(
                                system.getAvailableProcessors(),
                                system.getArch(),
                                Runtime.version(),
                                system.getSystemLoadAverage()));
        table.note("PostgreSQL: " + ground.site().settings());
        Progress.say("PostgreSQL runs");
    }
}
