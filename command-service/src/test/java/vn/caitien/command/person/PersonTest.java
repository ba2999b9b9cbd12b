package vn.caitien.command.person;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.command.person.PersonCommand.CorrectName;
import vn.caitien.command.person.PersonCommand.ErasePerson;
import vn.caitien.command.person.PersonCommand.ExportPerson;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.person.PersonEvent.PersonErased;
import vn.caitien.kernel.person.PersonEvent.PersonNameCorrected;
import vn.caitien.kernel.person.PersonEvent.PersonalDataExported;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;

class PersonTest {

    private static final String SUBJECT = "subject-7";
    private static final String OWN = FactMetadata.tenantOf(SUBJECT);

    @Test
    void isCalledOtherwiseWithoutTheFactSayingHow() {
        Scene.of(Person.class)
                .when(correction("Nguyễn Thị A", "Nguyễn Thị B"))
                .records(new PersonNameCorrected(SUBJECT, "kết hôn"));
    }

    @Test
    void mayGetAFirstName() {
        Scene.of(Person.class)
                .when(correction(null, "Nguyễn Thị B"))
                .records(new PersonNameCorrected(SUBJECT, "kết hôn"));
    }

    @Test
    void isNotCalledOtherwiseByTheSameName() {
        Scene.of(Person.class)
                .when(correction("Nguyễn Thị A", "Nguyễn Thị A"))
                .refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void takesAsManyCopiesAsWanted() {
        Scene.of(Person.class)
                .in(OWN)
                .then(new PersonalDataExported(SUBJECT, "export-1"))
                .when(new ExportPerson(SUBJECT, "export-2"))
                .records(new PersonalDataExported(SUBJECT, "export-2"));
    }

    @Test
    void isErasedWithAReason() {
        Scene.of(Person.class)
                .in(FactMetadata.PLATFORM_TENANT)
                .when(new ErasePerson(SUBJECT, "theo yêu cầu"))
                .records(new PersonErased(SUBJECT, "theo yêu cầu"));
    }

    @Test
    void isNotErasedWithoutOne() {
        Scene.of(Person.class)
                .in(FactMetadata.PLATFORM_TENANT)
                .when(new ErasePerson(SUBJECT, " "))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void isErasedOnce() {
        Scene.of(Person.class)
                .in(FactMetadata.PLATFORM_TENANT)
                .then(new PersonErased(SUBJECT, "theo yêu cầu"))
                .when(new ErasePerson(SUBJECT, "lần nữa"))
                .refuses(ProblemCode.PERSON_ERASED);
    }

    private static CorrectName correction(@Nullable String before, String name) {
        return new CorrectName(SUBJECT, Scene.SCHOOL, before, name, "kết hôn");
    }
}
