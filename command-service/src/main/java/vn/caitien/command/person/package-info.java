/** A person's own data: corrected, handed out, erased. */
@NullMarked
package vn.caitien.command.person;

import org.jspecify.annotations.NullMarked;
