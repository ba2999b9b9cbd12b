package vn.caitien.kernel.framework;

import org.jspecify.annotations.Nullable;

/**
 * The parts of an evidence code (mã minh chứng).
 *
 * @param box the box the paper lies in, null where the framework has no boxes
 * @param criterion the code of the criterion at which the document was first used
 * @param number its running number there, from 1
 */
public record EvidenceCode(@Nullable Integer box, String criterion, int number) {

    public EvidenceCode {
        if (number < 1 || (box != null && box < 1)) {
            throw new IllegalArgumentException("evidence " + criterion + " number " + number);
        }
    }
}
