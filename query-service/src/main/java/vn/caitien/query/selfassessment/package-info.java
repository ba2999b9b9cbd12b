/** The sheet of a self-assessment, its criteria over time, and ratings over the school years. */
@NullMarked
package vn.caitien.query.selfassessment;

import org.jspecify.annotations.NullMarked;
