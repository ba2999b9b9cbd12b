package vn.caitien.kernel.framework;

import java.util.List;

/** The next level of the school and the least work that leads there. */
public record NextLevel(int level, List<Step> steps) {

    public NextLevel {
        steps = List.copyOf(steps);
    }
}
