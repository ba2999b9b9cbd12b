package vn.caitien.benchmarks;

import java.time.Duration;
import java.time.Instant;

/** Says on the console how far the run has come. */
final class Progress {
    private static final Instant BEGIN = Instant.now();

    private Progress() {}

    static void say(String what) {
        System.out.printf("%4d s  %s%n", Duration.between(BEGIN, Instant.now()).toSeconds(), what);
    }
}
