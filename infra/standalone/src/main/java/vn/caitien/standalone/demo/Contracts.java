package vn.caitien.standalone.demo;

import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import vn.caitien.kernel.authority.AuthorityApi;
import vn.caitien.kernel.evidence.EvidenceApi;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationApi;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.permission.RoleApi;
import vn.caitien.kernel.school.SchoolApi;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi;

/** Everything that can be asked of the command-service. */
record Contracts(
        AuthorityApi authorities,
        SchoolApi schools,
        RoleApi roles,
        SelfAssessmentApi assessments,
        EvidenceApi evidence,
        ExternalEvaluationApi externalEvaluations,
        ImprovementPlanApi plans,
        ActionApi actions) {

    static Contracts of(HttpServiceProxyFactory clients) {
        return new Contracts(
                clients.createClient(AuthorityApi.class),
                clients.createClient(SchoolApi.class),
                clients.createClient(RoleApi.class),
                clients.createClient(SelfAssessmentApi.class),
                clients.createClient(EvidenceApi.class),
                clients.createClient(ExternalEvaluationApi.class),
                clients.createClient(ImprovementPlanApi.class),
                clients.createClient(ActionApi.class));
    }
}
