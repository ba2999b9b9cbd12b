/**
 * Who belongs to which school at the identity provider: it follows the roles, and invitations lead
 * to both.
 */
@NullMarked
package vn.caitien.command.membership;

import org.jspecify.annotations.NullMarked;
