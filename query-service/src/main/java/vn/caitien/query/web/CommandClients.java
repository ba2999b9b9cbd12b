package vn.caitien.query.web;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.authority.AuthorityApi;
import vn.caitien.kernel.evidence.EvidenceApi;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationApi;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.permission.InvitationApi;
import vn.caitien.kernel.permission.RoleApi;
import vn.caitien.kernel.person.PersonApi;
import vn.caitien.kernel.planimport.PlanImportApi;
import vn.caitien.kernel.platform.OtherService;
import vn.caitien.kernel.school.SchoolApi;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi;

/** The contracts of the command-service as clients that act for whoever is logged in. */
@Configuration(proxyBeanMethods = false)
class CommandClients {
    @Bean
    HttpServiceProxyFactory commandService(
            CommandServiceProperties properties,
            SignedInUser user,
            JsonMapper json,
            ObservationRegistry observations) {
        RestClient client =
                OtherService.at(properties.commandServiceUrl(), observations)
                        .requestInterceptor(new CommandHeadersOfForm(user))
                        .defaultStatusHandler(HttpStatusCode::isError, new RefusedCommand(json))
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build();
    }

    @Bean
    AuthorityApi authorityApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(AuthorityApi.class);
    }

    @Bean
    SchoolApi schoolApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(SchoolApi.class);
    }

    @Bean
    RoleApi roleApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(RoleApi.class);
    }

    @Bean
    InvitationApi invitationApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(InvitationApi.class);
    }

    @Bean
    PersonApi personApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(PersonApi.class);
    }

    @Bean
    SelfAssessmentApi selfAssessmentApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(SelfAssessmentApi.class);
    }

    @Bean
    EvidenceApi evidenceApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(EvidenceApi.class);
    }

    @Bean
    ImprovementPlanApi improvementPlanApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(ImprovementPlanApi.class);
    }

    @Bean
    ActionApi actionApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(ActionApi.class);
    }

    @Bean
    PlanImportApi planImportApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(PlanImportApi.class);
    }

    @Bean
    ExternalEvaluationApi externalEvaluationApi(HttpServiceProxyFactory commandService) {
        return commandService.createClient(ExternalEvaluationApi.class);
    }
}
