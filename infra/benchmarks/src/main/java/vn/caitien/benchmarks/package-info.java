/** Measurements of the product on one machine, printed as one table. */
@NullMarked
package vn.caitien.benchmarks;

import org.jspecify.annotations.NullMarked;
