package vn.caitien.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Resident memory of processes, in kB; pages that several of them share are counted once in all
 * (Linux only: proportional set size).
 */
final class Memory {
    private Memory() {}

    /** Of the given processes and everything that they have started. */
    static long of(ProcessHandle... roots) throws IOException {
        Set<ProcessHandle> processes = new LinkedHashSet<>();
        for (ProcessHandle root : roots) {
            Stream.concat(Stream.of(root), root.descendants()).forEach(processes::add);
        }
        long sum = 0;
        for (ProcessHandle process : processes) {
            sum += share(process.pid());
        }
        return sum;
    }

    private static long share(long pid) throws IOException {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
