package vn.caitien.query.improvementplan;

import vn.caitien.kernel.school.SchoolYear;

/** The file that a principal signs. */
public interface SignedPaper {

    /** SHA-256 of the plan's PDF as it will be when it is signed, in hexadecimal digits. */
    String fingerprint(String school, SchoolYear year);
}
