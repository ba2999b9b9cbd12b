/** Journeys of people through the pages, in a real browser. */
@NullMarked
package vn.caitien.endtoend.browser;

import org.jspecify.annotations.NullMarked;
