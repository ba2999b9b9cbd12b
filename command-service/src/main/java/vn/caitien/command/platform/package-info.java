/** Technical ground of the write side: sending commands, claims of idempotency keys, security. */
@NullMarked
package vn.caitien.command.platform;

import org.jspecify.annotations.NullMarked;
