/**
 * Reads a plan that exists as a file: from the file to neutral text, from that to recognised
 * pieces, from those to a draft that says where each field came from and how sure it is.
 */
@NullMarked
package vn.caitien.command.planimport.reading;

import org.jspecify.annotations.NullMarked;
