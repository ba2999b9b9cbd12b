package vn.caitien.query;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import vn.caitien.query.platform.AppliedCommands;

/** The whole service on a database with a story, seen as a browser sees it. */
public final class Screen {
    public static final String SCHOOL = "pom-lot";
    public static final String FOREIGN = "truong-khac";
    public static final String PRINCIPAL = "principal-of-" + SCHOOL;
    public static final String TEACHER = "teacher-of-" + SCHOOL;
    public static final String INVITED = "moi@truong.edu.vn";
    public static final String YEAR = Story.YEAR;

    private static final Instant NOW = Instant.parse("2025-11-20T03:00:00Z");
    private final CommandStandIn commands = new CommandStandIn();
    private final ConfigurableApplicationContext context;
    private final MockMvc browser;

    /** One of a school among others, started once for all tests. */
    private static final class Shared {
        private static final Screen SCREEN =
                new Screen(
                        SCHOOL,
                        facts ->
                                new Story(facts)
                                        .authorities()
                                        .framework("tt18-2018")
                                        .framework("tt57-2026-general")
                                        .school(SCHOOL)
                                        .school(FOREIGN)
                                        .reviewedPlan(FOREIGN)
                                        .planOfTargets(FOREIGN)
                                        .assessment(SCHOOL)
                                        .plan(SCHOOL)
                                        .external(SCHOOL)
                                        .paper(SCHOOL)
                                        .invitations(SCHOOL, INVITED));
    }

    /** Tells the service a story, which ends in a school, and waits until it shows that. */
    public Screen(String school, Consumer<FactWriter> story) {
        QueryDatabase database = QueryDatabase.create();
        FactWriter facts = new FactWriter(database);
        story.accept(facts);
        String[] settings =
                Stream.of(database.settings(), TestService.UNLIMITED, settings())
                        .flatMap(it -> it.entrySet().stream())
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new);
        context =
                new SpringApplicationBuilder(QueryService.class)
                        .initializers(it -> standIns((GenericApplicationContext) it))
                        .run(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
        AppliedCommands applied = context.getBean(AppliedCommands.class);
        // One wait is two seconds; a busy machine may need several to take in the whole story.
        boolean shown =
                IntStream.range(0, 30)
                        .anyMatch(
                                again ->
                                        applied.await(
                                                school, facts.command(), 0, Duration.ofSeconds(2)));
        if (!shown) {
            throw new IllegalStateException("the story is not shown");
        }
        DefaultMockMvcBuilder builder =
                MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                        .apply(springSecurity());
        // Behind security, as in the service: security keeps addresses from being rewritten before
        // it.
        builder.addFilters(new ResourceUrlEncodingFilter());
        browser = builder.build();
    }

    public static Screen shared() {
        return Shared.SCREEN;
    }

    private Map<String, String> settings() {
        String registration = "spring.security.oauth2.client.registration.caitien.";
        String provider = "spring.security.oauth2.client.provider.caitien.";
        return Map.ofEntries(
                Map.entry("spring.config.name", "query-service"),
                Map.entry("server.port", "0"),
                Map.entry("caitien.administrators", "subject-administrator"),
                Map.entry("caitien.invitations.offered", "true"),
                Map.entry("caitien.command-service-url", commands.url()),
                Map.entry(registration + "client-id", "caitien-web"),
                Map.entry(registration + "client-secret", UUID.randomUUID().toString()),
                Map.entry(registration + "authorization-grant-type", "authorization_code"),
                Map.entry(
                        registration + "redirect-uri",
                        "{baseUrl}/login/oauth2/code/{registrationId}"),
                Map.entry(registration + "scope", "openid,profile"),
                Map.entry(provider + "authorization-uri", "http://identity.test/oauth2/authorize"),
                Map.entry(provider + "token-uri", "http://identity.test/oauth2/token"),
                Map.entry(provider + "jwk-set-uri", "http://identity.test/oauth2/jwks"),
                Map.entry(provider + "user-name-attribute", "sub"));
    }

    private static void standIns(GenericApplicationContext beans) {
        beans.getBeanFactory().registerSingleton("onlyTheService", new OnlyTheService());
        beans.registerBean(JwtDecoder.class, TestTokens::decoder);
        beans.registerBean(
                "testClock",
                Clock.class,
                () -> Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")),
                bean -> bean.setPrimary(true));
        beans.registerBean(
                "testTokens",
                OAuth2AuthorizedClientManager.class,
                () -> tokens(beans.getBean(ClientRegistrationRepository.class)),
                bean -> bean.setPrimary(true));
    }

    private static OAuth2AuthorizedClientManager tokens(ClientRegistrationRepository clients) {
        OAuth2AuthorizedClientManager manager = mock();
        when(manager.authorize(any()))
                .thenAnswer(
                        call ->
                                new OAuth2AuthorizedClient(
                                        clients.findByRegistrationId("caitien"),
                                        "somebody",
                                        new OAuth2AccessToken(
                                                OAuth2AccessToken.TokenType.BEARER,
                                                "token-of-the-session",
                                                NOW,
                                                NOW.plusSeconds(900))));
        return manager;
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** What the service is made of. */
    public ListableBeanFactory beans() {
        return context;
    }

    public CommandStandIn commands() {
        return commands;
    }

    public MockMvc browser() {
        return browser;
    }

    public static RequestPostProcessor as(String subject) {
        return oidcLogin().idToken(token -> token.subject(subject).claim("name", "Người dùng thử"));
    }

    /** Opens a page as somebody. */
    public MockHttpServletResponse open(String subject, String path) {
        return perform(get(URI.create(path)).with(as(subject)));
    }

    /** Opens a page in a language. */
    public MockHttpServletResponse open(String subject, String path, String language) {
        return perform(
                get(URI.create(path))
                        .cookie(new jakarta.servlet.http.Cookie("CAITIEN_LANGUAGE", language))
                        .with(as(subject)));
    }

    /** Sends a form as somebody; fields are given as name, value, name, value. */
    public MockHttpServletResponse send(String subject, String path, String... fields) {
        MockHttpServletRequestBuilder request =
                post(URI.create(path)).with(as(subject)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return perform(request);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response =
                    browser.perform(request.accept(MediaType.TEXT_HTML)).andReturn().getResponse();
            response.setCharacterEncoding("UTF-8");
            return response;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
