/** Every fact of a school as one sentence. */
@NullMarked
package vn.caitien.query.audit;

import org.jspecify.annotations.NullMarked;
