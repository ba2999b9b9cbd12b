/** Who may do what, checked in one place before a command is sent. */
@NullMarked
package vn.caitien.command.permission;

import org.jspecify.annotations.NullMarked;
