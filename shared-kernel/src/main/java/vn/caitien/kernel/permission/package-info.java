/** Who may do what: roles, operations and the facts that grant them. */
@NullMarked
package vn.caitien.kernel.permission;

import org.jspecify.annotations.NullMarked;
