/** Recognises in neutral text the pieces of a plan, and whose plan it is and of which year. */
@NullMarked
package vn.caitien.command.planimport.reading.plan;

import org.jspecify.annotations.NullMarked;
