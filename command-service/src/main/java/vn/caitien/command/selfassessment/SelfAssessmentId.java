package vn.caitien.command.selfassessment;

import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;

/** One school, one band, one school year: the identity under which there is one self-assessment. */
record SelfAssessmentId(String school, Band band, SchoolYear schoolYear) {

    String stream() {
        return "self-assessment/" + this;
    }

    @Override
    public String toString() {
        return school + "/" + band.code() + "/" + schoolYear;
    }
}
