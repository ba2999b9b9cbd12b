/** What evaluators from outside found. */
@NullMarked
package vn.caitien.query.externalevaluation;

import org.jspecify.annotations.NullMarked;
