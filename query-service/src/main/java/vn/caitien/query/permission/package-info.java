/** Who may read what, and what people are called. */
@NullMarked
package vn.caitien.query.permission;

import org.jspecify.annotations.NullMarked;
