package vn.caitien.query.permission;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;

/** Names for tests in which nobody's name is known. */
public final class Spoken {
    private Spoken() {}

    public static People.Names nobody(Locale locale) {
        LocaleContextHolder.setLocale(locale);
        return new People.Names(Map.of(), Set.of(), new RoleWords());
    }
}
