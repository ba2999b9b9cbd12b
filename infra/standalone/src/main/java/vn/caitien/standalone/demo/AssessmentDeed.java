package vn.caitien.standalone.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import vn.caitien.kernel.evidence.EvidenceApi;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi.EvidenceLink;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi.Opening;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi.RatingBody;

/** Invented deeds of a council: rating, describing, proving. */
@JsonSubTypes({
    @Type(name = "open-assessment", value = AssessmentDeed.Open.class),
    @Type(name = "rate", value = AssessmentDeed.Rate.class),
    @Type(name = "describe", value = AssessmentDeed.Describe.class),
    @Type(name = "register-evidence", value = AssessmentDeed.Register.class),
    @Type(name = "link-evidence", value = AssessmentDeed.Link.class),
    @Type(name = "submit-assessment", value = AssessmentDeed.Submit.class),
    @Type(name = "return-assessment", value = AssessmentDeed.Return.class),
    @Type(name = "approve-assessment", value = AssessmentDeed.Approve.class)
})
sealed interface AssessmentDeed extends InventedDeed {

    record Open(Opening body) implements AssessmentDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.assessments().open(cast.school(), body);
        }
    }

    record Rate(String year, String criterion, RatingBody body) implements AssessmentDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.assessments().rate(cast.school(), year, criterion, null, body);
        }
    }

    record Describe(String year, String criterion, Description body) implements AssessmentDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.assessments().describe(cast.school(), year, criterion, null, body);
        }
    }

    record Register(EvidenceApi.Registration body) implements AssessmentDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.evidence().register(cast.school(), body);
        }
    }

    record Link(String year, String criterion, EvidenceLink body) implements AssessmentDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.assessments().linkEvidence(cast.school(), year, criterion, null, body);
        }
    }

    record Submit(String year) implements AssessmentDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.assessments().submit(cast.school(), year, null);
        }
    }

    record Return(String year, ReasonBody body) implements AssessmentDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.assessments().giveBack(cast.school(), year, null, body);
        }
    }

    record Approve(String year) implements AssessmentDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.assessments().approve(cast.school(), year, null);
        }
    }
}
