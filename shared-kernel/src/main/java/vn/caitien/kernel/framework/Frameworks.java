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

    /**
     * The edition with this id for something new; {@link Rejected} with {@code framework-withdrawn}
     * if nothing new may be begun under it.
     */
    default Framework inUse(String id) {
        return get(id);
    }

    /**
     * An evidence code as it is kept, without the brackets it wears in running text; empty for text
     * that no edition reads as a code.
     */
    default Optional<String> evidenceCode(String text) {
        return all().stream()
                .map(Framework::evidenceCoding)
                .distinct()
                .flatMap(coding -> coding.read(text).map(coding::write).stream())
                .findFirst();
    }

    /** A fixed set of editions, all in use. */
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
