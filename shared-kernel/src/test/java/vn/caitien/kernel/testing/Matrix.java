package vn.caitien.kernel.testing;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.testing.Route.Door;
import vn.caitien.kernel.testing.Route.Situation;

/** Asks the routes of a service as every role from everywhere. */
public final class Matrix {

    /** Makes one request of a service, as somebody who stands somewhere. */
    public interface Asking {
        Said ask(Route route, Role role, Situation situation);
    }

    /**
     * What was answered.
     *
     * @param told whatever helps to understand an answer that was not expected
     */
    public record Said(Door door, int status, String told) {}

    private Matrix() {}

    /** The answers that are not what the table of permissions says, each in one line. */
    public static List<String> wrong(Route route, List<Situation> situations, Asking asking) {
        List<String> wrong = new ArrayList<>();
        for (Situation situation : situations) {
            for (Role role : Role.values()) {
                Said said = asking.ask(route, role, situation);
                Door expected = route.expected(role, situation);
                if (said.door() != expected || said.status() >= 500) {
                    wrong.add(
                            "%s, %s: expected %s, was %s"
                                    .formatted(role, situation, expected, said));
                }
            }
        }
        return wrong;
    }

    /** The routes that an OpenAPI document lists, as {@code GET /path}. */
    public static List<String> documented(String openApi) {
        Map<String, Map<String, Object>> paths = JsonPath.read(openApi, "paths");
        return paths.entrySet().stream()
                .flatMap(
                        path ->
                                path.getValue().keySet().stream()
                                        .map(
                                                method ->
                                                        method.toUpperCase(Locale.ROOT)
                                                                + " "
                                                                + path.getKey()))
                .toList();
    }

    /** The routes as a service lists them. */
    public static List<String> names(List<Route> routes) {
        return routes.stream().map(Route::name).toList();
    }
}
