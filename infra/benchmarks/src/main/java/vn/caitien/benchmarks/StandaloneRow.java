package vn.caitien.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.caitien.standalone.service.ServiceProcess;

/** Row h: how long the whole product takes to start, and the memory that it takes. */
final class StandaloneRow {
    private static final double AIM_SECONDS = 25;
    private static final double AIM_MEGABYTES = 800;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SCHOOL = "trung-my-tay-1";

    private final Path folder;
    private final Scale scale;
    private final Table table;
    private final int web;
    private final int api;
    private final int identity;

    StandaloneRow(Path folder, Scale scale, Table table) throws IOException {
        this.folder = folder;
        this.scale = scale;
        this.table = table;
        this.web = Site.freePort();
        this.api = Site.freePort();
        this.identity = Site.freePort();
    }

    void measure() throws IOException, InterruptedException {
        Site.delete(folder);
        Files.createDirectories(folder);
        double first = 0;
        double second = 0;
        double afterStart = 0;
        double afterUse = 0;
        for (int start = 1; start <= 2; start++) {
            long begin = System.nanoTime();
            Process product = start();
            try {
                awaitReady(product);
                double seconds = (System.nanoTime() - begin) / 1e9;
                Progress.say("standalone: started in %.1f s".formatted(seconds));
                if (start == 1) {
                    first = seconds;
                } else {
                    second = seconds;
                    afterStart = megabytes(product);
                    useLightly();
                    afterUse = megabytes(product);
                }
            } finally {
                ServiceProcess.stop(product);
            }
        }
        seconds("first start of the standalone, demo years included", first);
        seconds("second start", second);
        megabytes("memory after the start, PostgreSQL included", afterStart);
        megabytes("… after light use", afterUse);
        Site.delete(folder);
    }

    private Process start() throws IOException {
        String command = System.getProperty("benchmarks.start", "infra/start");
        return new ProcessBuilder(
                        command,
                        "--data",
                        folder.resolve("data").toString(),
                        "--web-port",
                        Integer.toString(web),
                        "--api-port",
                        Integer.toString(api),
                        "--identity-port",
                        Integer.toString(identity))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log().toFile()))
                .start();
    }

    /** The product says by its last line, after both services have said so, that it can be used. */
    private void awaitReady(Process product) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!welcomed()) {
            if (!product.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "the standalone does not start:\n" + Files.readString(log()));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private Path log() {
        return folder.resolve("start.log");
    }

    private boolean welcomed() throws IOException {
        return Files.readString(log()).contains("Ctrl-C stops everything");
    }

    private double megabytes(Process product) throws IOException {
        Path pidFile = folder.resolve("data").resolve("postgresql").resolve("postmaster.pid");
        long postmaster = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return Memory.of(product.toHandle(), ProcessHandle.of(postmaster).orElseThrow()) / 1000.0;
    }

    /** Two requests a second: reads of most kinds, and now and then a paper of evidence. */
    private void useLightly() throws IOException, InterruptedException {
        String school = "/api/v1/schools/" + SCHOOL;
        List<String> reads =
                List.of(
                        "/api/v1/frameworks/tt18-2018",
                        school,
                        school + "/self-assessments",
                        school + "/plans",
                        school + "/actions?size=20",
                        school + "/audit?size=20");
        Door pages = new Door(web);
        Door writes = new Door(api);
        Door tokens = new Door(identity);
        String token =
                tokens.send("GET", "/demo/token/hieutruong." + SCHOOL, Map.of(), null)
                        .good()
                        .text();
        Map<String, String> headers = Map.of("Authorization", "Bearer " + token);
        long end = System.nanoTime() + scale.light().toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            pages.send("GET", reads.get(i % reads.size()), headers, null).good();
            if (i % 10 == 0) {
                String body =
                        """
                        {"code": "H9-1.1-%02d", "document": {"title": "Biên bản họp"}}
                        """
                                .formatted(1 + i / 10);
                writes.send("POST", school + "/evidence", headers, body).good();
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private void seconds(String what, double value) {
        table.row("h", what, Numbers.fine(value) + " s", "1", "≤ 25 s", value <= AIM_SECONDS);
    }

    private void megabytes(String what, double value) {
        table.row("h", what, Numbers.whole(value) + " MB", "1", "≤ 800 MB", value <= AIM_MEGABYTES);
    }
}
