package vn.caitien.kernel.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** The editions that a service knows. */
public interface Frameworks {

    List<Framework> all();

    Optional<Framework> find(String id);

    /**
     * The edition with this id; {@link Rejected} with {@code framework-unknown} if there is none.
     */
    default Framework get(String id) {
        return find(id).orElseThrow(
                        () -> new Rejected(ProblemCode.FRAMEWORK_UNKNOWN, Map.of("framework", id)));
    }

    /** A fixed set of editions. */
    static Frameworks of(List<Framework> frameworks) {
        Map<String, Framework> byId = new LinkedHashMap<>();
        frameworks.forEach(framework -> byId.put(framework.id(), framework));
        List<Framework> all = List.copyOf(byId.values());
        return new Frameworks() {
            @Override
            public List<Framework> all() {
                return all;
            }

            @Override
            public Optional<Framework> find(String id) {
                return Optional.ofNullable(byId.get(id));
            }
        };
    }
}
