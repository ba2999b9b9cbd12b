package vn.caitien.kernel.platform;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/**
 * The sentences of all problems, Vietnamese first; apart from the page words so that both services
 * share them.
 */
public final class ProblemMessages {

    private final ReloadableResourceBundleMessageSource source =
            new ReloadableResourceBundleMessageSource();

    public ProblemMessages() {
        source.setBasename("classpath:problems");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.of("vi"));
    }

    public MessageSource source() {
        return source;
    }
}
