/** Lines of a file that knows only lines, put together again to paragraphs and tables. */
@NullMarked
package vn.caitien.command.planimport.reading.lines;

import org.jspecify.annotations.NullMarked;
