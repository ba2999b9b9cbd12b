/** The catalogue of everything that can have happened. */
@NullMarked
package vn.caitien.kernel;

import org.jspecify.annotations.NullMarked;
