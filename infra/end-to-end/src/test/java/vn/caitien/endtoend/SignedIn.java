package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A demo user with a session cookie, who came in through the login page. */
record SignedIn(RunningProduct product, HttpClient http) {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
    private static final Pattern UNSEEN =
            Pattern.compile("(?s)<!--.*?-->|<(script|style|head)\\b.*?</\\1>");

    static SignedIn as(RunningProduct product, String user)
            throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        HttpResponse<String> login = http.send(page(product.web() + "/"), BodyHandlers.ofString());
        assertThat(login.uri().toString()).startsWith(product.identity());
        String csrf = tokenOn(login.body());
        HttpResponse<String> home =
                http.send(
                        HttpRequest.newBuilder(URI.create(product.identity() + "/login"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "user=%s&_csrf=%s"
                                                        .formatted(
                                                                user,
                                                                URLEncoder.encode(
                                                                        csrf,
                                                                        StandardCharsets.UTF_8))))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(home.uri().toString()).as(home.body()).startsWith(product.web());
        return new SignedIn(product, http);
    }

    /** What a reader of the page sees, on one line. */
    String text(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = http.send(page(product.web() + path), BodyHandlers.ofString());
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        String tagless = UNSEEN.matcher(page.body()).replaceAll(" ").replaceAll("<[^>]*>", " ");
        return oneLine(HtmlUtils.htmlUnescape(tagless));
    }

    /** Sends a form of a page to an address, and answers the page that follows. */
    HttpResponse<String> send(String page, String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = http.send(page(product.web() + page), BodyHandlers.ofString()).body();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", tokenOn(form));
        return http.send(
                HttpRequest.newBuilder(URI.create(product.web() + address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(
                                BodyPublishers.ofString(
                                        all.entrySet().stream()
                                                .map(
                                                        field ->
                                                                field.getKey()
                                                                        + "="
                                                                        + URLEncoder.encode(
                                                                                field.getValue(),
                                                                                StandardCharsets
                                                                                        .UTF_8))
                                                .collect(Collectors.joining("&"))))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String tokenOn(String form) {
        Matcher token = TOKEN.matcher(form);
        assertThat(token.find()).as(form).isTrue();
        return token.group(1) == null ? token.group(2) : token.group(1);
    }

    private static HttpRequest page(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build();
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
