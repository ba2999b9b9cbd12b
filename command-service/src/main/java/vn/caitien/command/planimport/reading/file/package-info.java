/** From a file, one reader to a format, to neutral text; what may not come in is refused. */
@NullMarked
package vn.caitien.command.planimport.reading.file;

import org.jspecify.annotations.NullMarked;
