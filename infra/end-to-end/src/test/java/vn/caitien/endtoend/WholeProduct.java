package vn.caitien.endtoend;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Tests that take the one {@link RunningProduct} of the run as a parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WholeProduct.Started.class)
@interface WholeProduct {

    /** Starts the product at the first test that wants it and stops it after the last. */
    final class Started implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == RunningProduct.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Shared.class, first -> new Shared(), Shared.class)
                    .product();
        }
    }

    /** One product and its folder, gone after the run but for its log. */
    record Shared(RunningProduct product) implements AutoCloseable {
        Shared() {
            this(RunningProduct.start(folder()));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("caitien-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            product.close();
            Path log = Path.of("target", "product.log");
            Files.createDirectories(log.getParent());
            Files.copy(product.data().resolve("caitien.log"), log, REPLACE_EXISTING);
            FileSystemUtils.deleteRecursively(product.data());
        }
    }
}
