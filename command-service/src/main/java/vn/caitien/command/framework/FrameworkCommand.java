package vn.caitien.command.framework;

import vn.caitien.command.platform.Command;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.platform.ProblemCode;

/** What can be asked of an edition of the law. */
sealed interface FrameworkCommand extends Command {

    String framework();

    @Override
    default String target() {
        return streamOf(framework());
    }

    @Override
    default ProblemCode unknown() {
        return ProblemCode.FRAMEWORK_UNKNOWN;
    }

    static String streamOf(String framework) {
        return "framework/" + framework;
    }

    /** Make an edition available. */
    record PublishFramework(Framework edition) implements FrameworkCommand {
        @Override
        public String framework() {
            return edition.id();
        }
    }

    /** Let nothing new be opened under an edition. */
    record WithdrawFramework(String framework, String reason) implements FrameworkCommand {}
}
