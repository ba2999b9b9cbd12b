package vn.caitien.query.platform;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The database role that serves users' reads; row-level security always applies to it. */
@Validated
@ConfigurationProperties("caitien.web-datasource")
record WebDatasourceProperties(
        @NotBlank String username,
        @NotBlank String password,
        @DefaultValue("16") @Min(1) int maximumPoolSize) {}
