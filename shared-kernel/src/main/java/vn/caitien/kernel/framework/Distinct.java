package vn.caitien.kernel.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses lists in which a code occurs twice. */
final class Distinct {

    private Distinct() {}

    static void check(String what, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!seen.add(code)) {
                throw new IllegalArgumentException(what + " " + code + " occurs twice");
            }
        }
    }
}
