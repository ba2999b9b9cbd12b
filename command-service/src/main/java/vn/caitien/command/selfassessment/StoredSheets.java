package vn.caitien.command.selfassessment;

import java.util.Set;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.kernel.selfassessment.ApprovedSheets;

/** Asks the self-assessments themselves, within the command at hand. */
@Component
class StoredSheets implements ApprovedSheets {
    private final Repository<SelfAssessment> assessments;

    StoredSheets(Repository<SelfAssessment> selfAssessmentRepository) {
        this.assessments = selfAssessmentRepository;
    }

    @Override
    public Set<String> told(String school, Band band, SchoolYear year, Framework edition) {
        String stream = new SelfAssessmentId(school, band, year).stream();
        return assessments.load(stream).invoke(assessment -> assessment.told(edition));
    }
}
