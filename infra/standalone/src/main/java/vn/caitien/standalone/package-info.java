/** The whole product in one process on embedded parts, for trying it out and for tests. */
@NullMarked
package vn.caitien.standalone;

import org.jspecify.annotations.NullMarked;
