package vn.caitien.command.platform;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.ContentCachingRequestWrapper;
import vn.caitien.kernel.platform.Receipt;

/** The HTTP side of commands: bodies are kept for the fingerprint, receipts carry an ETag. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    /** Bytes; bodies are refused before they get this long. */
    private static final int KEPT_BODY = 2_097_152;

    /**
     * Keeps the body of a request that carries an idempotency key, so that a twin can be told from
     * a reuse.
     */
    @Bean
    OncePerRequestFilter bodyKeeper() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                chain.doFilter(
                        request.getHeader(CommandHeaders.IDEMPOTENCY_KEY) == null
                                ? request
                                : new ContentCachingRequestWrapper(request, KEPT_BODY),
                        response);
            }
        };
    }

    /** Says in the OpenAPI document which headers every command understands. */
    @Bean
    OperationCustomizer describedHeaders() {
        return (operation, handler) ->
                handler.getReturnType().getParameterType() == Receipt.class
                        ? operation
                                .addParametersItem(
                                        header(
                                                CommandHeaders.IDEMPOTENCY_KEY,
                                                "a UUID; the same key again gives the same answer"
                                                        + " and no second fact"))
                                .addParametersItem(
                                        header(
                                                HttpHeaders.IF_MATCH,
                                                "the ETag that the user saw; 412 if somebody was"
                                                        + " faster"))
                        : operation;
    }

    private static Parameter header(String name, String description) {
        return new HeaderParameter()
                .name(name)
                .description(description)
                .required(false)
                .schema(new StringSchema());
    }

    @RestControllerAdvice
    static class VersionAsEtag implements ResponseBodyAdvice<Receipt> {

        @Override
        public boolean supports(
                MethodParameter returnType,
                Class<? extends HttpMessageConverter<?>> converterType) {
            return returnType.getParameterType() == Receipt.class;
        }

        @Override
        public @Nullable Receipt beforeBodyWrite(
                @Nullable Receipt receipt,
                MethodParameter returnType,
                MediaType mediaType,
                Class<? extends HttpMessageConverter<?>> converterType,
                ServerHttpRequest request,
                ServerHttpResponse response) {
            if (receipt != null) {
                response.getHeaders().setETag("\"" + receipt.version() + "\"");
            }
            return receipt;
        }
    }
}
