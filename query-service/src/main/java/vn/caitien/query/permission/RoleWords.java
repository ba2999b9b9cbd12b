package vn.caitien.query.permission;

import java.util.Locale;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What roles are called. */
@Component
public class RoleWords {
    private final ReloadableResourceBundleMessageSource source =
            new ReloadableResourceBundleMessageSource();

    RoleWords() {
        source.setBasename("classpath:roles");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.of("vi"));
    }

    /** What somebody is called whose name was erased. */
    public String erased(Locale locale) {
        return source.getMessage("person.erased", null, locale);
    }

    /** The name of a role by its code, e.g. {@code council-secretary}. */
    public String of(String role, Locale locale) {
        String name = source.getMessage("role." + role, null, "", locale);
        return name == null || name.isEmpty()
                ? source.getMessage("role.unknown", null, locale)
                : name;
    }
}
