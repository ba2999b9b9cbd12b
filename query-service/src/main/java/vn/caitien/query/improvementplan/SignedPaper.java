package vn.caitien.query.improvementplan;

import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.school.SchoolYear;

/** The file that a principal signs. */
public interface SignedPaper {

    /**
     * SHA-256 of the plan's PDF as it will be when it is signed, in hexadecimal digits.
     *
     * @param form null takes the usual one of the edition
     */
    String fingerprint(String school, SchoolYear year, @Nullable String form);
}
