package vn.caitien.kernel.framework;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

/**
 * Who must sit in the self-assessment council (Hội đồng tự đánh giá), with the article that says
 * so.
 */
public record CouncilRule(
        int minimumMembers,
        boolean oddNumber,
        boolean exactlyOneChair,
        boolean exactlyOneSecretary,
        @NotBlank String article,
        @NotBlank String statement) {

    /** What a council of this make-up lacks, as stable codes; empty when it is in order. */
    public List<String> problems(int members, int chairs, int secretaries) {
        List<String> problems = new ArrayList<>();
        if (members < minimumMembers) {
            problems.add("council-too-small");
        }
        if (oddNumber && members % 2 == 0) {
            problems.add("council-even");
        }
        if (exactlyOneChair && chairs != 1) {
            problems.add("council-chair");
        }
        if (exactlyOneSecretary && secretaries != 1) {
            problems.add("council-secretary");
        }
        return List.copyOf(problems);
    }
}
