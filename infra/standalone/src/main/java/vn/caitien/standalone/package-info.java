/**
 * The whole product on embedded parts, in one process or in several, for trying it out and for
 * tests.
 */
@NullMarked
package vn.caitien.standalone;

import org.jspecify.annotations.NullMarked;
