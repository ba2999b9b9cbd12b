package vn.caitien.command.improvementplan;

import vn.caitien.kernel.school.SchoolYear;

/** One school and one school year: the identity under which there is one plan. */
record PlanId(String school, SchoolYear schoolYear) {

    static PlanId of(String school, String schoolYear) {
        return new PlanId(school, SchoolYear.parse(schoolYear));
    }

    String stream() {
        return "improvement-plan/" + this;
    }

    @Override
    public String toString() {
        return school + "/" + schoolYear;
    }
}
