package vn.caitien.command.externalevaluation;

import vn.caitien.command.platform.Command;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.platform.ProblemCode;

/** Keep what evaluators from outside found for a period. */
record RecordExternalResult(String school, ExternalResult result) implements Command {

    @Override
    public String target() {
        return streamOf(school, result);
    }

    @Override
    public ProblemCode unknown() {
        return ProblemCode.NOT_FOUND;
    }

    static String streamOf(String school, ExternalResult result) {
        return "external-evaluation/" + school + "/" + result.from() + "_" + result.to();
    }
}
