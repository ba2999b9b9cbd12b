/** The plan of a school year, its actions, and the months of work on them. */
@NullMarked
package vn.caitien.query.improvementplan;

import org.jspecify.annotations.NullMarked;
