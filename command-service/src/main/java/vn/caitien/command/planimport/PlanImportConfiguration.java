package vn.caitien.command.planimport;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.kernel.planimport.FewFiles;
import vn.caitien.kernel.platform.LimitSettings;
import vn.caitien.kernel.platform.UploadRoute;

/** Where files come in, and how many at a time. */
@Configuration(proxyBeanMethods = false)
class PlanImportConfiguration {

    @Bean
    UploadRoute uploadRoute() {
        return new UploadRoute(Pattern.compile("/api/v1/schools/[^/]+/imports"));
    }

    @Bean
    FewFiles fewFiles(LimitSettings limits) {
        return new FewFiles(limits.patience());
    }
}
