package vn.caitien.query.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import vn.caitien.query.permission.RoleWords;

/** The words of the trail in every language, apart from the values. */
@Component
class AuditWords {
    private final ReloadableResourceBundleMessageSource source =
            new ReloadableResourceBundleMessageSource();
    private final RoleWords roles;

    AuditWords(RoleWords roles) {
        this.roles = roles;
        source.setBasename("classpath:audit");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.of("vi"));
    }

    /** Words that must be there. */
    String get(String key, Locale locale) {
        return source.getMessage(key, null, locale);
    }

    @Nullable String find(String key, Locale locale) {
        return source.getMessage(key, null, null, locale);
    }

    String role(String code, Locale locale) {
        return roles.of(code, locale);
    }
}
