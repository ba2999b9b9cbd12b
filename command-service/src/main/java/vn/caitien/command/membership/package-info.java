/** Who belongs to which school at the identity provider: it follows the roles. */
@NullMarked
package vn.caitien.command.membership;

import org.jspecify.annotations.NullMarked;
