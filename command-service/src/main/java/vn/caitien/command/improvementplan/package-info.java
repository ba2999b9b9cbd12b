/** The yearly plan and its actions. */
@NullMarked
package vn.caitien.command.improvementplan;

import org.jspecify.annotations.NullMarked;
