/** Files that become plans: read into a draft, corrected, confirmed. */
@NullMarked
package vn.caitien.command.planimport;

import org.jspecify.annotations.NullMarked;
