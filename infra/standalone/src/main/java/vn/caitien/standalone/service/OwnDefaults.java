package vn.caitien.standalone.service;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What a start would set by itself, unless whoever starts it has said otherwise. */
public final class OwnDefaults {
    private OwnDefaults() {}

    /**
     * The settings that no environment variable names; services are told settings in ways that
     * would go before the environment.
     */
    public static Map<String, String> unlessNamed(
            Map<String, String> settings, Map<String, String> environment) {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.copyOf(environment)));
        Binder named = new Binder(ConfigurationPropertySources.from(sources));
        return settings.entrySet().stream()
                .filter(setting -> !named.bind(setting.getKey(), String.class).isBound())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
