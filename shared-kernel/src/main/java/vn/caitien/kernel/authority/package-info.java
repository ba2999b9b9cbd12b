/** Supervising bodies, their facts and their contract. */
@NullMarked
package vn.caitien.kernel.authority;

import org.jspecify.annotations.NullMarked;
