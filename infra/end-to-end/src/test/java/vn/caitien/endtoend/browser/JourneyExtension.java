package vn.caitien.endtoend.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** Opens each kind of premises once per run, and for each test the visits that end with it. */
final class JourneyExtension implements ParameterResolver, TestWatcher {
    private static final Namespace HERE = Namespace.create(JourneyExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        boolean keycloak = test.getRequiredTestClass().getAnnotation(Journey.class).keycloak();
        Premises premises =
                test.getRoot()
                        .getStore(HERE)
                        .computeIfAbsent(
                                keycloak ? "with Keycloak" : "with the stand-in",
                                key -> Premises.open(keycloak),
                                Premises.class);
        return test.getStore(HERE)
                .computeIfAbsent(
                        Visits.class,
                        key -> new Visits(premises, test.getRequiredTestMethod().getName()),
                        Visits.class);
    }
}
