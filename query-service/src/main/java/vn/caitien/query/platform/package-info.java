/**
 * Technical ground of the read side: projections, documents, rebuild, reads of one tenant,
 * security.
 */
@NullMarked
package vn.caitien.query.platform;

import org.jspecify.annotations.NullMarked;
