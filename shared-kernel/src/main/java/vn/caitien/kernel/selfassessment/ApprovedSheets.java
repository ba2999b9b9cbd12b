package vn.caitien.kernel.selfassessment;

import java.util.Set;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;

/** What a plan may take from the self-assessment that it rests on. */
public interface ApprovedSheets {

    /**
     * The criteria of an edition of which a sheet says how they stand, as it was approved last;
     * none if it is of another edition. There must be such a sheet.
     */
    Set<String> told(String school, Band band, SchoolYear year, Framework edition);
}
