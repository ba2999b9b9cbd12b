/** How the work on a plan goes, month by month. */
@NullMarked
package vn.caitien.query.monitoring;

import org.jspecify.annotations.NullMarked;
