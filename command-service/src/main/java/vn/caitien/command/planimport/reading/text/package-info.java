/**
 * A file as neutral text, whatever its format: paragraphs, tables and lines in their order, each
 * with its place for people.
 */
@NullMarked
package vn.caitien.command.planimport.reading.text;

import org.jspecify.annotations.NullMarked;
