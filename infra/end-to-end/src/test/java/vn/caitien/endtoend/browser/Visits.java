package vn.caitien.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people who come to the pages during one test. */
final class Visits implements AutoCloseable {
    private final Premises premises;
    private final String test;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<Visitor> visitors = new ArrayList<>();

    Visits(Premises premises, String test) {
        this.premises = premises;
        this.test = test;
    }

    /** A demo user who has logged in at a laptop. */
    Visitor enter(String user) {
        return enter(user, Screen.LAPTOP);
    }

    Visitor enter(String user, Screen screen) {
        return logIn(user, screen, true);
    }

    /** A demo user whose browser runs no JavaScript. */
    Visitor enterWithoutScript(String user) {
        return logIn(user, Screen.LAPTOP, false);
    }

    /** Somebody who has not logged in yet. */
    Visitor stranger(Screen screen) {
        return come(screen, true);
    }

    private Visitor logIn(String user, Screen screen, boolean script) {
        return come(screen, script).logsInAs(user);
    }

    private Visitor come(Screen screen, boolean script) {
        BrowserContext window = premises.window(screen, script);
        windows.add(window);
        Visitor visitor = new Visitor(window.newPage(), premises.product().password());
        visitors.add(visitor);
        return visitor;
    }

    /** What the product behind the pages says of itself. */
    String metrics() {
        return premises.product().metrics();
    }

    /** What every demo user tells Keycloak. */
    String password() {
        return premises.product().password().orElseThrow();
    }

    /** Where the pages begin. */
    String web() {
        return premises.product().web();
    }

    /** Where Keycloak brings its letters. */
    PostOffice post() {
        return premises.post();
    }

    /** A school of its own for this test, with the people of Pom Lót in their roles. */
    StagedSchool school() {
        return StagedSchool.register(premises.product());
    }

    @Override
    public void close() {
        Path pictures = Path.of("target", "browser");
        for (int i = 0; i < visitors.size(); i++) {
            visitors.get(i).leavesPicture(pictures.resolve(test + "-" + i + ".png"));
        }
        windows.forEach(BrowserContext::close);
        assertThat(visitors).allSatisfy(visitor -> assertThat(visitor.scriptErrors()).isEmpty());
    }
}
