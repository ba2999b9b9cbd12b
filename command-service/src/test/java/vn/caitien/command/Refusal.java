package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import vn.caitien.kernel.platform.ProblemCode;

/** A request that must not be done: how it is asked, and the reason it is refused for. */
record Refusal(String what, String method, String path, String body, ProblemCode code) {

    /** Asserts that it is refused in the user's language and that nothing was stored. */
    void check(Http http) {
        Map<String, Long> before = Store.rows();
        Answer vietnamese = http.send(method, path, body).refused(code);
        assertThat(vietnamese.text("detail")).matches(Refusal::hasVietnameseLetter);
        Answer english = http.with("Accept-Language", "en").send(method, path, body).refused(code);
        assertThat(english.text("detail")).isNotBlank().matches(text -> !hasVietnameseLetter(text));
        assertThat(Store.rows()).isEqualTo(before);
    }

    private static boolean hasVietnameseLetter(String text) {
        return text.chars().anyMatch(c -> c >= 'À' && Character.isLetter(c));
    }

    @Override
    public String toString() {
        return what;
    }
}
