package vn.caitien.query.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.school.Band;
import vn.caitien.query.PaperStory;
import vn.caitien.query.planimport.Origins.OpenDoubt;

/** A file that is sent to Trường THCS Pom Lót. */
class OtherSchoolTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRƯỜNG THCS POM LÓT",
                "Trường Trung học cơ sở Pom Lót",
                "Trường PTDTBT THCS Pom Lót",
                "TRƯỜNG THCS POM",
                "Trường THCS xã Pom Lót",
                "Trường THCS Pom Lót, huyện Điện Biên",
                "Trường Pom Lót"
            })
    void theOwnNameMayBeWrittenInOtherWaysOrCut(String name) {
        assertThat(codes(name, "tt18-2018")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trường THCS Thành Tâm", "Trường Tiểu học Pom Lót"})
    void anotherNameOrKindIsAnotherSchool(String name) {
        assertThat(codes(name, "tt18-2018")).containsExactly("other-school");
    }

    @Test
    void aSchoolOfTwoBandsMayBeWrittenWithAWordOrASignBetweenThem() {
        Reading reading = named("TRƯỜNG TH&THCS MƯỜNG PỒN");
        assertThat(
                        OtherSchool.doubts(
                                "Trường Tiểu học và Trung học cơ sở Mường Pồn",
                                List.of(Band.PRIMARY, Band.THCS),
                                reading,
                                null))
                .isEmpty();
    }

    @Test
    void anEditionForOtherBandsIsAnotherSchools() {
        assertThat(codes("Trường THCS Pom Lót", "tt19-2018"))
                .containsExactly("edition-of-other-school");
    }

    private static List<String> codes(String named, String edition) {
        Framework framework =
                ShippedFrameworks.all().stream()
                        .filter(f -> f.id().equals(edition))
                        .findFirst()
                        .orElseThrow();
        return OtherSchool.doubts(
                        "Trường THCS Pom Lót", List.of(Band.THCS), named(named), framework)
                .stream()
                .map(OpenDoubt::code)
                .toList();
    }

    private static Reading named(String school) {
        return new Reading(PaperStory.reading().draft(), school, Map.of(), List.of(), List.of());
    }
}
