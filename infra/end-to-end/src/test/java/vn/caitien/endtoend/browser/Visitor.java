package vn.caitien.endtoend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person before a screen: does what a mouse and a keyboard can, and sees what is there. */
final class Visitor {
    private final Page page;
    private final Optional<String> password;
    private final List<String> scriptErrors = new ArrayList<>();
    private int taps;

    /** The password is empty where one only says who one is. */
    Visitor(Page page, Optional<String> password) {
        this.page = page;
        this.password = password;
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(
                message -> {
                    if (message.text().contains("Content Security Policy")) {
                        scriptErrors.add(message.text());
                    }
                });
    }

    Page page() {
        return page;
    }

    List<String> scriptErrors() {
        return scriptErrors;
    }

    Visitor logsInAs(String user) {
        page.navigate("/");
        if (password.isPresent()) {
            // A realm with organisations asks for the name first, then for the password.
            tellsKeycloak("#username", user).tellsKeycloak("#password", password.get());
        } else {
            page.locator("button[name=user][value='" + user + "']").click();
        }
        assertThat(page.locator("form[data-logout]")).isAttached();
        assertThat(heading()).isVisible();
        return this;
    }

    /** Fills one field of Keycloak's login and sends it. */
    Visitor tellsKeycloak(String field, String text) {
        page.locator(field).fill(text);
        page.locator("form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đăng nhập"))
                .first()
                .click();
        return this;
    }

    Visitor opens(String path) {
        int status = page.navigate(path).status();
        if (status >= 400) {
            throw new AssertionError(path + " is answered with " + status);
        }
        assertThat(heading()).isVisible();
        return this;
    }

    /** A page that is not there, or not for this person. */
    Visitor isKeptOutOf(String path) {
        int status = page.navigate(path).status();
        if (status != 403 && status != 404) {
            throw new AssertionError(path + " is answered with " + status);
        }
        return this;
    }

    Visitor taps(Locator target) {
        target.first().click();
        taps++;
        return this;
    }

    /** How often it was clicked or tapped so far. */
    int taps() {
        return taps;
    }

    /** From the home page to what waits there in a school. */
    Visitor takesUpWhatWaitsIn(StagedSchool school) {
        page.navigate("/");
        return taps(page.locator("section[aria-labelledby='truong-" + school.id() + "'] .rows a"));
    }

    Visitor follows(String link) {
        return taps(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)));
    }

    /** A link in the menu of the school. */
    Visitor goesTo(String item) {
        return taps(
                page.locator("nav.school-nav.wide, details.school-nav[open] nav")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(item)));
    }

    Visitor presses(String button) {
        return taps(
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    Visitor unfolds(String summary) {
        return taps(page.locator("summary", new Page.LocatorOptions().setHasText(summary)));
    }

    Visitor writes(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor picks(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** A choice among a few. */
    Visitor ticks(String choice) {
        return taps(page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true)));
    }

    /** Marks one requirement of a criterion. */
    Visitor rates(int level, String requirement, String outcome) {
        return taps(
                page.locator(
                                ".choices:has(input[name='requirements[%d][%s]'])"
                                        .formatted(level, requirement))
                        .getByLabel(outcome, new Locator.GetByLabelOptions().setExact(true)));
    }

    /** The visible field with this label; a mark for required fields does not belong to it. */
    Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + literal(label) + "\\s*\\*?\\s*$"))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    /** The browser's patterns know no quotation. */
    private static String literal(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
    }

    Visitor sees(String... texts) {
        for (String text : texts) {
            assertThat(
                            page.getByText(text)
                                    .filter(new Locator.FilterOptions().setVisible(true))
                                    .first())
                    .isVisible();
        }
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.getByText(text).filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        return this;
    }

    /** What was written is stored and shown. */
    Visitor isTold(String text) {
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText(text);
        return this;
    }

    /** What was written was refused. */
    Visitor isRefused(String text) {
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText(text);
        return this;
    }

    Visitor finds(String label, String value) {
        assertThat(field(label)).hasValue(value);
        return this;
    }

    Visitor turnsTo(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        return this;
    }

    /** By how many pixels the page is wider than the screen. */
    int overhang() {
        return (int)
                page.evaluate(
                        "() => document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first();
    }

    void leavesPicture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
