/** Editions of the law, published once and never changed. */
@NullMarked
package vn.caitien.command.framework;

import org.jspecify.annotations.NullMarked;
