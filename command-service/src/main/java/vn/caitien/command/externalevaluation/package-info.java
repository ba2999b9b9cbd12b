/** What evaluators from outside found. */
@NullMarked
package vn.caitien.command.externalevaluation;

import org.jspecify.annotations.NullMarked;
