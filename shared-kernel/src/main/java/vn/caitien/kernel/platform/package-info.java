/** Technical ground of both services: problems, text hygiene, the event store; no domain words. */
@NullMarked
package vn.caitien.kernel.platform;

import org.jspecify.annotations.NullMarked;
