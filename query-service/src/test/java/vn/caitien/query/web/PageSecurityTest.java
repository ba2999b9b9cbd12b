package vn.caitien.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.caitien.query.Screen;

class PageSecurityTest {
    private final MockMvc browser = Screen.shared().browser();

    @Test
    void sendsSomebodyUnknownToTheLogin() throws Exception {
        browser.perform(get("/bo-tieu-chuan").accept(MediaType.TEXT_HTML))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/oauth2/authorization/caitien"));
    }

    @Test
    void reloadsThePageInsteadOfPuttingALoginIntoAFragment() throws Exception {
        browser.perform(get("/bo-tieu-chuan").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Refresh", "true"));
    }

    @Test
    void hasNoPageAtTheAddressOfFailures() throws Exception {
        browser.perform(get("/error").accept(MediaType.TEXT_HTML))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("<html lang=\"vi\">")));
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        browser.perform(post("/dang-xuat").with(oidcLogin())).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bo-tieu-chuan?continue=https://elsewhere.test/",
                "/bo-tieu-chuan?redirect_uri=https://elsewhere.test/",
                "/oauth2/authorization/caitien?redirect_uri=https://elsewhere.test/",
                "/login/oauth2/code/caitien?code=x&state=x&redirect_uri=https://elsewhere.test/",
                "/dang-nhap-that-bai?continue=https://elsewhere.test/",
                "//elsewhere.test/",
                "/%2F%2Felsewhere.test/",
                "/%5Celsewhere.test/"
            })
    void leadsNowhereElseWhoeverAsks(String address) throws Exception {
        var request = get(URI.create("http://localhost" + address)).accept(MediaType.TEXT_HTML);
        String next = browser.perform(request).andReturn().getResponse().getHeader("Location");
        assertThat(String.valueOf(next)).doesNotContain("elsewhere");
    }

    @ParameterizedTest
    @CsvSource({"none, vi", "vi, vi", "en, en"})
    void theProviderIsAskedToSpeakTheLanguageOfThePages(String chosen, String asked)
            throws Exception {
        browser.perform(
                        get("/oauth2/authorization/caitien")
                                .header("Accept-Language", "en-US,en")
                                .cookie(new Cookie("CAITIEN_LANGUAGE", chosen)))
                .andExpect(header().string("Location", containsString("ui_locales=" + asked)));
    }

    @Test
    void logsInWithAProofKey() throws Exception {
        browser.perform(get("/oauth2/authorization/caitien"))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", containsString("code_challenge=")));
    }

    @Test
    void allowsNoScriptOrStyleButItsOwnFiles() throws Exception {
        browser.perform(get("/bo-tieu-chuan").with(oidcLogin()))
                .andExpect(status().isOk())
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        allOf(
                                                containsString("default-src 'self'"),
                                                not(containsString("unsafe")),
                                                endsWith(
                                                        "form-action 'self'"
                                                                + " http://identity.test"))))
                .andExpect(content().string(not(containsString("style=\""))))
                .andExpect(content().string(not(containsString("<style"))));
    }

    @Test
    void namesFilesByTheirContentSoThatTheyMayBeKeptForAYear() throws Exception {
        String page =
                browser.perform(get("/bo-tieu-chuan").with(oidcLogin()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        String style =
                page.replaceAll("(?s).*href=\"(/assets/caitien-[0-9a-f]{32}\\.css)\".*", "$1");
        browser.perform(get(style))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("max-age=31536000")));
    }
}
