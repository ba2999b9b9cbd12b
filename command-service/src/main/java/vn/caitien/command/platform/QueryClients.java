package vn.caitien.command.platform;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import vn.caitien.kernel.improvementplan.PlanPrinter;
import vn.caitien.kernel.platform.OtherService;

/** What the query-service is asked, in the name of whoever sends the command at hand. */
@Configuration(proxyBeanMethods = false)
class QueryClients {

    @Bean
    PlanPrinter planPrinter(CommandSettings settings, ObservationRegistry observations) {
        RestClient client =
                OtherService.at(settings.queryServiceUrl(), observations)
                        .requestInterceptor(QueryClients::sign)
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(PlanPrinter.class);
    }

    private static ClientHttpResponse sign(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken caller) {
            request.getHeaders().setBearerAuth(caller.getToken().getTokenValue());
        }
        return execution.execute(request, body);
    }
}
