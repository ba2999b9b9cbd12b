/** Documents that prove statements: facts and contract. */
@NullMarked
package vn.caitien.kernel.evidence;

import org.jspecify.annotations.NullMarked;
