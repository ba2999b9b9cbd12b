package vn.caitien.query.improvementplan;

import java.util.List;
import java.util.function.Function;
import vn.caitien.kernel.platform.Receipt;

/**
 * Several commands of one form, one after the other; knows how many were stored if one is refused.
 */
final class Series {
    private int stored;

    /** Sends one command for each; the last one's receipt is what to wait for. */
    <T> Receipt all(List<T> each, Function<T, Receipt> command) {
        Receipt last = null;
        for (T one : each) {
            last = command.apply(one);
            stored++;
        }
        if (last == null) {
            throw new IllegalArgumentException("nothing to send");
        }
        return last;
    }

    int stored() {
        return stored;
    }
}
