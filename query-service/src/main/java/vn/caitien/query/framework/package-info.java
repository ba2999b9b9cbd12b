/** The editions of legal standards that were published. */
@NullMarked
package vn.caitien.query.framework;

import org.jspecify.annotations.NullMarked;
