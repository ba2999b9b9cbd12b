/** Plans that were read from files: the papers, their pages, and what is known of each field. */
@NullMarked
package vn.caitien.query.planimport;

import org.jspecify.annotations.NullMarked;
