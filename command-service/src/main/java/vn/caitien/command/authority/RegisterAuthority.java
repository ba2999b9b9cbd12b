package vn.caitien.command.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.platform.ProblemCode;

/** Make a supervising body known, below a parent if one is given. */
record RegisterAuthority(
        String authority, String name, @Nullable String parent, LocalDate effectiveOn)
        implements Command {

    @Override
    public String target() {
        return "authority/" + authority;
    }

    @Override
    public ProblemCode unknown() {
        return ProblemCode.AUTHORITY_UNKNOWN;
    }
}
