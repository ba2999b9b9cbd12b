/** The directory of schools as readers see it. */
@NullMarked
package vn.caitien.query.school;

import org.jspecify.annotations.NullMarked;
