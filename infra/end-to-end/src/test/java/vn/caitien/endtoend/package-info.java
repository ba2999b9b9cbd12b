/** The whole product, started as a user starts it, asked over HTTP. */
@NullMarked
package vn.caitien.endtoend;

import org.jspecify.annotations.NullMarked;
