package vn.caitien.query.school;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.school.Band;

/**
 * A school as the directory shows it.
 *
 * @param authorityName name of the body that supervises it, null if there is none
 * @param roles the roles that the reader holds there today
 */
public record SchoolView(
        String id,
        String name,
        List<Band> bands,
        @Nullable String province,
        @Nullable String commune,
        @Nullable String authority,
        @Nullable String authorityName,
        Set<Role> roles,
        long version) {}
