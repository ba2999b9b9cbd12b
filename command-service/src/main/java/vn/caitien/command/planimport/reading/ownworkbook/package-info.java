/** The workbook that this software writes, read back as it was written. */
@NullMarked
package vn.caitien.command.planimport.reading.ownworkbook;

import org.jspecify.annotations.NullMarked;
