/** Which field of a plan stands under a heading, behind a label or in a column. */
@NullMarked
package vn.caitien.command.planimport.reading.field;

import org.jspecify.annotations.NullMarked;
