/** Supervising bodies and the tree they form. */
@NullMarked
package vn.caitien.query.authority;

import org.jspecify.annotations.NullMarked;
