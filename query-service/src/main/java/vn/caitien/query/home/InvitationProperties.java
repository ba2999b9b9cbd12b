package vn.caitien.query.home;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Inviting by e-mail.
 *
 * @param offered whether the command-service has a Keycloak in which it can make accounts
 */
@ConfigurationProperties("caitien.invitations")
record InvitationProperties(boolean offered) {}
