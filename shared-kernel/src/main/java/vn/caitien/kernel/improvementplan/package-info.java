/** The yearly improvement plan and its actions: facts and contract. */
@NullMarked
package vn.caitien.kernel.improvementplan;

import org.jspecify.annotations.NullMarked;
