/**
 * Taking in a plan that exists as a file: what was read, how sure that is, and its confirmation.
 */
@NullMarked
package vn.caitien.kernel.planimport;

import org.jspecify.annotations.NullMarked;
