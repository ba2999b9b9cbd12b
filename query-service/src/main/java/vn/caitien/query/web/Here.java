package vn.caitien.query.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.Band;
import vn.caitien.query.permission.Access;
import vn.caitien.query.school.SchoolView;

/**
 * The school whose pages one is in, and what one may do there.
 *
 * @param past the day whose knowledge is shown, null for now
 */
public record Here(SchoolView school, Access access, @Nullable PastDay past, List<Link> links) {

    /** An entry of the school's menu. */
    public record Link(String key, String path, boolean exact) {}

    static Here of(SchoolView school, Access access, @Nullable PastDay past) {
        String root = "/truong/" + school.id();
        List<Link> links = new ArrayList<>();
        if (access.may(Operation.READ_SCHOOL)) {
            links.add(new Link("nav.overview", root, true));
            if (access.may(Operation.REPORT_PROGRESS) || access.may(Operation.VERIFY_COMPLETION)) {
                links.add(new Link("nav.my-work", root + "/viec-cua-toi", false));
            }
            links.add(new Link("nav.assessment", root + "/tu-danh-gia", false));
            links.add(new Link("nav.evidence", root + "/minh-chung", false));
            links.add(new Link("nav.plan", root + "/ke-hoach", false));
            links.add(new Link("nav.monitoring", root + "/giam-sat", false));
            links.add(new Link("nav.history", root + "/lich-su", false));
        }
        if (access.may(Operation.READ_AUDIT)) {
            links.add(new Link("nav.audit", root + "/nhat-ky", false));
        }
        if (access.may(Operation.READ_ROLES)) {
            links.add(new Link("nav.roles", root + "/vai-tro", false));
        }
        return new Here(school, access, past, List.copyOf(links));
    }

    public String id() {
        return school.id();
    }

    public String name() {
        return school.name();
    }

    public List<Band> bands() {
        return school.bands();
    }

    /** Whether the reader may do this now, by the operation's name; nothing is done in the past. */
    public boolean may(String operation) {
        return past == null && access.may(Operation.valueOf(operation));
    }

    public @Nullable Instant asOf() {
        return past == null ? null : past.end();
    }
}
