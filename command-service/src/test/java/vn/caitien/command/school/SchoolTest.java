package vn.caitien.command.school;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.command.platform.Scene;
import vn.caitien.command.school.SchoolCommand.CorrectSchoolProfile;
import vn.caitien.command.school.SchoolCommand.RegisterSchool;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolProfileCorrected;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;

class SchoolTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 8, 1);
    private static final String NAME = "Trường THCS Hồng Phong";

    @Test
    void isRegisteredUnderItsAuthority() {
        Scene.of(School.class)
                .when(register(Scene.SCHOOL, Band.THCS))
                .records(
                        new SchoolRegistered(
                                Scene.SCHOOL, NAME, List.of(Band.THCS), "Hưng Yên", null),
                        new SchoolPlacedUnderAuthority("so-hung-yen", TODAY));
    }

    @Test
    void namesEachBandOnceInTheOrderOfGrades() {
        Scene.of(School.class)
                .when(register(Scene.SCHOOL, Band.THCS, Band.PRIMARY, Band.THCS))
                .records(
                        new SchoolRegistered(
                                Scene.SCHOOL,
                                NAME,
                                List.of(Band.PRIMARY, Band.THCS),
                                "Hưng Yên",
                                null),
                        new SchoolPlacedUnderAuthority("so-hung-yen", TODAY));
    }

    @Test
    void refusesAnIdThatIsTaken() {
        registered().when(register(Scene.SCHOOL, Band.THCS)).refuses(ProblemCode.ALREADY_EXISTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "authority"})
    void refusesAnIdThatMeansSomethingElse(String id) {
        Scene.of(School.class)
                .in(id)
                .when(register(id, Band.THCS))
                .refuses(ProblemCode.SCHOOL_ID_RESERVED);
    }

    @Test
    void isPutRightWithAReason() {
        registered()
                .when(correct("sáp nhập"))
                .records(
                        new SchoolProfileCorrected(
                                "Trường TH và THCS",
                                List.of(Band.PRIMARY, Band.THCS),
                                null,
                                null,
                                "sáp nhập"));
    }

    @Test
    void refusesACorrectionWithoutReason() {
        registered().when(correct(" ")).refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void looksUnknownToAnotherTenant() {
        registered().whenAskedFrom("pom-lot", correct("x")).refuses(ProblemCode.SCHOOL_UNKNOWN);
    }

    private static Scene<School> registered() {
        return Scene.of(
                School.class,
                new SchoolRegistered(Scene.SCHOOL, NAME, List.of(Band.THCS), null, null));
    }

    private static RegisterSchool register(String id, Band... bands) {
        return new RegisterSchool(id, NAME, List.of(bands), "Hưng Yên", null, "so-hung-yen", TODAY);
    }

    private static CorrectSchoolProfile correct(String reason) {
        return new CorrectSchoolProfile(
                Scene.SCHOOL,
                "Trường TH và THCS",
                List.of(Band.THCS, Band.PRIMARY),
                null,
                null,
                reason);
    }
}
