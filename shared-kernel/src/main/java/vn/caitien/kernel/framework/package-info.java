/**
 * Editions of legal quality standards as data, and the one place that computes levels from them.
 */
@NullMarked
package vn.caitien.kernel.framework;

import org.jspecify.annotations.NullMarked;
