package vn.caitien.kernel.testing;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.testing.Route.Door;
import vn.caitien.kernel.testing.Route.Situation;

/** Asks the routes of a service as every role from everywhere. */
public final class Matrix {
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([a-z-]+(?:\\|[a-z-]+)+)}");
    private static final Pattern CONSTRAINT = Pattern.compile("\\{(\\w+):[^/]+}");

    /**
     * What describes a service and watches over it, with what answers where no controller was
     * reached; tests of their own ask these.
     */
    public static final List<String> BESIDE =
            List.of(
                    "ANY /error",
                    "GET /v3/api-docs",
                    "GET /v3/api-docs.yaml",
                    "GET /actuator",
                    "GET /actuator/health",
                    "GET /actuator/health/**",
                    "GET /actuator/prometheus");

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

    /**
     * Every route that a running service answers to, as {@code GET /path}, whatever kind of
     * controller it comes from; one with a choice in its path is several, one for all methods is
     * {@code ANY}.
     */
    public static List<String> served(ListableBeanFactory service) {
        Stream<String> controllers =
                service.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                        .flatMap(Matrix::names);
        Stream<String> functions =
                service.getBeansOfType(RouterFunctionMapping.class).values().stream()
                        .map(RouterFunctionMapping::getRouterFunction)
                        .filter(Objects::nonNull)
                        .map(String::valueOf);
        return Stream.concat(controllers, functions).distinct().toList();
    }

    private static Stream<String> names(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        List<String> asked =
                methods.isEmpty() ? List.of("ANY") : methods.stream().map(Enum::name).toList();
        return route.getPatternValues().stream()
                .flatMap(Matrix::choices)
                .flatMap(path -> asked.stream().map(method -> method + " " + path));
    }

    private static Stream<String> choices(String pattern) {
        Matcher choice = CHOICE.matcher(pattern);
        Stream<String> all =
                choice.find()
                        ? Arrays.stream(choice.group(1).split("\\|"))
                                .map(
                                        one ->
                                                pattern.substring(0, choice.start())
                                                        + one
                                                        + pattern.substring(choice.end()))
                        : Stream.of(pattern);
        return all.map(path -> CONSTRAINT.matcher(path).replaceAll("{$1}"));
    }

    /** The routes as a service lists them. */
    public static List<String> names(List<Route> routes) {
        return routes.stream().map(Route::name).toList();
    }
}
