package vn.caitien.query.websession;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody's browser: it follows redirects and keeps cookies, which it shows to every instance
 * alike, since cookies do not tell ports apart.
 */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = following(HttpClient.Redirect.NORMAL, cookies);
    private final HttpClient stepping = following(HttpClient.Redirect.NEVER, cookies);

    private static HttpClient following(HttpClient.Redirect redirects, CookieManager cookies) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    HttpResponse<String> open(String address) {
        return send(http, page(address).build());
    }

    /** One request only, wherever its answer leads. */
    HttpResponse<String> step(String address) {
        return send(stepping, page(address).build());
    }

    /** One request by somebody who has nothing but a header. */
    static HttpResponse<String> bare(String address, String header, String value) {
        return send(
                following(HttpClient.Redirect.NEVER, new CookieManager()),
                page(address).header(header, value).build());
    }

    private static HttpRequest.Builder page(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
    }

    /** Opens a page and sends a form to an address of the same instance, with the page's token. */
    HttpResponse<String> submit(String page, String address, String fields) {
        return submitWith(tokenOn(page), address, fields);
    }

    /** The token of the forms on a page. */
    String tokenOn(String page) {
        Matcher token = TOKEN.matcher(open(page).body());
        if (!token.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        return token.group(1);
    }

    /** Sends a form with a token, wherever that comes from. */
    HttpResponse<String> submitWith(String token, String address, String fields) {
        return send(http, form(token, address, fields));
    }

    /** Sends a form, wherever its answer leads. */
    HttpResponse<String> stepWith(String token, String address) {
        return send(stepping, form(token, address, ""));
    }

    private static HttpRequest form(String token, String address, String fields) {
        return page(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                        BodyPublishers.ofString(
                                fields
                                        + "&_csrf="
                                        + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build();
    }

    /** The cookie of the login, as it is shown to a server. */
    Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SessionCookie.NAME))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
