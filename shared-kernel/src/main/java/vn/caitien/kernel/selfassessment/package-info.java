/** Self-assessment of one school, band and year: facts and contract. */
@NullMarked
package vn.caitien.kernel.selfassessment;

import org.jspecify.annotations.NullMarked;
