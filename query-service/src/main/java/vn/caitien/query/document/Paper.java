package vn.caitien.query.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.caitien.query.document.Block.Grid;
import vn.caitien.query.document.Block.Signing;

/**
 * A document before it is a file: what stands on it, in order, whichever program will show it.
 *
 * @param title what the file says it is
 * @param dated what the file is dated by; never the moment in which it is written, so that it can
 *     be made again
 */
public record Paper(String title, Instant dated, List<Part> parts) {

    /** Pages of one orientation. */
    public record Part(boolean wide, List<Block> blocks) {

        static Part upright(List<Block> blocks) {
            return new Part(false, blocks);
        }

        static Part wide(List<Block> blocks) {
            return new Part(true, blocks);
        }

        Part and(Part more) {
            List<Block> both = new ArrayList<>(blocks);
            both.addAll(more.blocks);
            return new Part(wide, List.copyOf(both));
        }

        /** Whether a block may not be left behind by the table or the signature after it. */
        public boolean leads(int index) {
            Block next = index + 1 < blocks.size() ? blocks.get(index + 1) : null;
            return next instanceof Grid || next instanceof Signing;
        }
    }
}
