package vn.caitien.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Measured values, sorted. */
record Numbers(double[] sorted) {

    static Numbers of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        Arrays.sort(sorted);
        return new Numbers(sorted);
    }

    double median() {
        return percentile(50);
    }

    /** The smallest value that so many percent of all values do not pass. */
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)];
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    /** The smallest and the largest value, as whole numbers. */
    String range() {
        return "%s–%s".formatted(whole(least()), whole(most()));
    }

    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    static String fine(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
