package vn.caitien.query.planimport;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.kernel.planimport.FewFiles;
import vn.caitien.kernel.platform.LimitSettings;
import vn.caitien.kernel.platform.UploadRoute;

/** Where files come in, and how many at a time. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    UploadRoute uploadRoute() {
        return new UploadRoute(Pattern.compile("/truong/[^/]+/ke-hoach/nhap"));
    }

    @Bean
    FewFiles fewFiles(LimitSettings limits) {
        return new FewFiles(limits.patience());
    }
}
