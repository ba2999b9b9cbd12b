/** Documents under their legal codes. */
@NullMarked
package vn.caitien.command.evidence;

import org.jspecify.annotations.NullMarked;
