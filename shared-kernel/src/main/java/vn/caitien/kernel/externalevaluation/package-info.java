/** What evaluators from outside found: facts and contract. */
@NullMarked
package vn.caitien.kernel.externalevaluation;

import org.jspecify.annotations.NullMarked;
