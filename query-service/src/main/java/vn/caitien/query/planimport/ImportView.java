package vn.caitien.query.planimport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;

/**
 * A paper: as the file was read, and as it was corrected since.
 *
 * @param version of the paper, for the {@code If-Match} of what is done to it next
 */
public record ImportView(
        @JsonUnwrapped ImportSummary summary, Reading reading, PlanDraft draft, long version) {

    public boolean open() {
        return summary.status() == ImportStatus.OPEN;
    }
}
