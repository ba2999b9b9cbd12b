/** The register of documents that prove statements. */
@NullMarked
package vn.caitien.query.evidence;

import org.jspecify.annotations.NullMarked;
