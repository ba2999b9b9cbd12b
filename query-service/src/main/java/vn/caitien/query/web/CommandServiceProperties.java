package vn.caitien.query.web;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where the command-service answers. */
@Validated
@ConfigurationProperties("caitien")
record CommandServiceProperties(@NotBlank String commandServiceUrl) {}
