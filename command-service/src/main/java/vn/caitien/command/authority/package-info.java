/** Supervising bodies. */
@NullMarked
package vn.caitien.command.authority;

import org.jspecify.annotations.NullMarked;
