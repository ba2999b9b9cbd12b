package vn.caitien.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.caitien.query.QueryService;
import vn.caitien.query.platform.Rebuild;

/** Another instance of the query-service on the database of the running product. */
record SecondQueryService(ConfigurableApplicationContext context) implements AutoCloseable {

    static SecondQueryService beside(RunningProduct product) {
        List<String> arguments = new ArrayList<>();
        Map.ofEntries(
                        Map.entry("spring.config.name", "query-service"),
                        Map.entry("server.port", "0"),
                        Map.entry("server.address", "127.0.0.1"),
                        Map.entry("spring.datasource.url", product.databaseUrl()),
                        Map.entry("spring.datasource.username", "caitien_projector"),
                        Map.entry(
                                "spring.datasource.password", product.secret("caitien_projector")),
                        Map.entry("caitien.web-datasource.username", "caitien_web"),
                        Map.entry("caitien.web-datasource.password", product.secret("caitien_web")),
                        Map.entry("spring.flyway.url", product.databaseUrl()),
                        Map.entry("spring.flyway.user", "caitien_owner"),
                        Map.entry("spring.flyway.password", product.secret("caitien_owner")),
                        Map.entry("caitien.command-service-url", product.api()),
                        Map.entry("logging.level.root", "warn"),
                        Map.entry(
                                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                                product.identity()),
                        Map.entry(
                                "spring.security.oauth2.client.provider.caitien.issuer-uri",
                                product.identity()),
                        Map.entry(
                                "spring.security.oauth2.client.registration.caitien.client-id",
                                "caitien-web"),
                        Map.entry(
                                "spring.security.oauth2.client.registration.caitien.client-secret",
                                product.secret("web_client")),
                        Map.entry(
                                "spring.security.oauth2.client.registration.caitien.scope",
                                "openid,profile"),
                        Map.entry(
                                "spring.autoconfigure.exclude",
                                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration,"
                                    + "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"))
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SecondQueryService(
                new SpringApplicationBuilder(QueryService.class)
                        .registerShutdownHook(false)
                        .run(arguments.toArray(String[]::new)));
    }

    Rebuild rebuild() {
        return context.getBean(Rebuild.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
