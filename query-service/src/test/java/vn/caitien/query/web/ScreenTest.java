package vn.caitien.query.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** A test that looks at pages as a browser gets them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Screen.class,
        properties = {
            "spring.config.name=query-service",
            "caitien.command-service-url=http://localhost:1",
            "spring.security.oauth2.client.registration.caitien.client-id=caitien-web",
            "spring.security.oauth2.client.registration.caitien.client-secret=secret",
            "spring.security.oauth2.client.registration.caitien.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.caitien.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.registration.caitien.scope=openid,profile",
            "spring.security.oauth2.client.provider.caitien.authorization-uri=http://identity.test/oauth2/authorize",
            "spring.security.oauth2.client.provider.caitien.token-uri=http://identity.test/oauth2/token",
            "spring.security.oauth2.client.provider.caitien.jwk-set-uri=http://identity.test/oauth2/jwks",
            "spring.security.oauth2.client.provider.caitien.user-name-attribute=sub"
        })
@AutoConfigureMockMvc
@interface ScreenTest {}
