package vn.caitien.kernel.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.PlaceholderResolutionException;

/**
 * Keeps a service from starting while a secret is missing or could be guessed; looks before
 * anything of the service is made. Whoever needs secrets declares a static bean of this type.
 */
public final class RequiredSecrets implements BeanFactoryPostProcessor, EnvironmentAware {

    /** Made of nothing but what stands in examples, or of digits alone. */
    private static final Pattern GUESSED =
            Pattern.compile(
                    "(pass(word|wort)?|passwd|pwd|matkhau|secret|token|key|change|replace|set|insert"
                        + "|enter|me|it|this|my|your|the|here|default|demo|test|only|example|sample"
                        + "|dummy|placeholder|todo|none|null|postgres|database|db|keycloak|admin|root"
                        + "|user|service|client|web|owner|command|projector|provisioning|setup"
                        + "|benchmark|cai|tien|x|[0-9])*");

    /** What says of itself that it stands for another value, however long it is. */
    private static final Pattern TO_BE_REPLACED =
            Pattern.compile(
                    "change(me|it|this)|replace(me|it|this|with)|insert(your|here)"
                        + "|your(own)?(secret|password|key|token)|mysecret|secretkey|placeholder"
                        + "|example");

    private final List<String> properties;
    private Optional<Environment> environment = Optional.empty();

    private RequiredSecrets(List<String> properties) {
        this.properties = properties;
    }

    /** The properties without which a service does not start. */
    public static RequiredSecrets of(String... properties) {
        return new RequiredSecrets(List.of(properties));
    }

    @Override
    public void setEnvironment(Environment given) {
        environment = Optional.of(given);
    }

    /**
     * @throws SecretsRefused if the service must not start
     */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Environment settings = environment.orElseThrow();
        List<String> missing = new ArrayList<>();
        List<String> guessed = new ArrayList<>();
        for (String property : properties) {
            String value = value(settings, property);
            if (value.isBlank()) {
                missing.add(property);
            } else if (isGuessed(value)) {
                guessed.add(property);
            }
        }
        if (!missing.isEmpty() || !guessed.isEmpty()) {
            throw new SecretsRefused(missing, guessed);
        }
    }

    private static String value(Environment settings, String property) {
        try {
            return settings.getProperty(property, "");
        } catch (PlaceholderResolutionException unset) {
            return "";
        }
    }

    private static boolean isGuessed(String value) {
        String letters =
                Normalizer.normalize(value.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("[^a-z0-9]", "");
        return GUESSED.matcher(letters).matches() || TO_BE_REPLACED.matcher(letters).find();
    }
}
