package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.caitien.kernel.platform.WebConfiguration;

/**
 * Pages speak Vietnamese unless their reader chose otherwise; the API speaks what the client
 * accepts.
 */
@Configuration(proxyBeanMethods = false)
class PageLanguage implements WebMvcConfigurer {
    private static final String PARAMETER = "ngon-ngu";
    private static final Locale VIETNAMESE = WebConfiguration.LANGUAGES.getFirst();

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver =
                new CookieLocaleResolver("CAITIEN_LANGUAGE") {
                    @Override
                    public Locale resolveLocale(HttpServletRequest request) {
                        return offered(
                                request.getRequestURI().startsWith("/api/")
                                        ? accepted(request)
                                        : super.resolveLocale(request));
                    }

                    @Override
                    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
                        return request.getRequestURI().startsWith("/api/")
                                ? () -> resolveLocale(request)
                                : super.resolveLocaleContext(request);
                    }
                };
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocale(VIETNAMESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName(PARAMETER);
        change.setIgnoreInvalidLocale(true);
        interceptors.addInterceptor(change);
    }

    private static Locale accepted(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? VIETNAMESE : request.getLocale();
    }

    private static Locale offered(Locale wished) {
        return WebConfiguration.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wished.getLanguage()))
                .findFirst()
                .orElse(VIETNAMESE);
    }
}
