package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CouncilRuleTest {

    @Test
    void asksForSevenMembersUnderTheCircularsOf2018() {
        CouncilRule rule = Sample.framework("tt18-2018").council();
        assertThat(rule.problems(7, 1, 1)).isEmpty();
        assertThat(rule.problems(8, 1, 2)).isEmpty();
        assertThat(rule.problems(6, 1, 1)).containsExactly("council-too-small");
    }

    @Test
    void asksForAnOddNumberFromFiveUnderTheCircularOf2026() {
        CouncilRule rule = Sample.framework("tt57-2026-general").council();
        assertThat(rule.problems(5, 1, 1)).isEmpty();
        assertThat(rule.problems(6, 1, 1)).containsExactly("council-even");
        assertThat(rule.problems(4, 0, 2))
                .containsExactly(
                        "council-too-small", "council-even", "council-chair", "council-secretary");
    }
}
