/** The write side: takes commands, decides, appends facts. */
@NullMarked
package vn.caitien.command;

import org.jspecify.annotations.NullMarked;
