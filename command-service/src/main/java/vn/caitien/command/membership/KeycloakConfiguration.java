package vn.caitien.command.membership;

import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.kernel.platform.RequiredSecrets;

/** Keycloak as the identity provider, where one is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(KeycloakSettings.SERVER)
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakConfiguration {

    @Bean
    static RequiredSecrets secretOfProvisioning() {
        return RequiredSecrets.of("caitien.keycloak.client-secret");
    }

    @Bean(destroyMethod = "close")
    Keycloak keycloak(KeycloakSettings settings) {
        return KeycloakBuilder.builder()
                .serverUrl(settings.server())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .build();
    }

    @Bean
    Accounts keycloakAccounts(Keycloak keycloak, KeycloakSettings settings) {
        return new KeycloakAccounts(keycloak.realm(settings.realm()), settings.webClient());
    }
}
