/**
 * From the recognised pieces to a draft, where each of its fields came from, and what is doubtful.
 */
@NullMarked
package vn.caitien.command.planimport.reading.draft;

import org.jspecify.annotations.NullMarked;
