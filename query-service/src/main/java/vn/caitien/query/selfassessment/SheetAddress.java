package vn.caitien.query.selfassessment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.Band;

/** Which self-assessment a page is about, as it stands in its address. */
record SheetAddress(String school, String year, @Nullable Band band) {
    /** Request parameter of the grade band. */
    static final String BAND = "cap";

    static SheetAddress of(String school, String year, @Nullable String band) {
        return new SheetAddress(school, year, band(band));
    }

    static @Nullable Band band(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        for (Band band : Band.values()) {
            if (band.code().equals(code.toLowerCase(Locale.ROOT))) {
                return band;
            }
        }
        throw new Rejected(ProblemCode.NOT_FOUND);
    }

    /** The band as commands name it. */
    @Nullable String bandCode() {
        return band == null ? null : band.code();
    }

    String path() {
        return "/truong/" + school + "/tu-danh-gia/" + year;
    }

    String redirect(String below) {
        return "redirect:" + path() + below + (band == null ? "" : "?" + BAND + "=" + band.code());
    }
}
