package vn.caitien.command.improvementplan;

import vn.caitien.kernel.school.SchoolYear;

/** One school and one school year: the identity under which there is one plan. */
record PlanId(String school, SchoolYear schoolYear) {

    static final String STREAMS = "improvement-plan/";

    static PlanId of(String school, String schoolYear) {
        return new PlanId(school, SchoolYear.parse(schoolYear));
    }

    String stream() {
        return STREAMS + this;
    }

    @Override
    public String toString() {
        return school + "/" + schoolYear;
    }
}
