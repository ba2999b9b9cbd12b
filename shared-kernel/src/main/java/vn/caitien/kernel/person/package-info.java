/** What a person may ask of the product about themselves: a right name, a copy, to be forgotten. */
@NullMarked
package vn.caitien.kernel.person;

import org.jspecify.annotations.NullMarked;
