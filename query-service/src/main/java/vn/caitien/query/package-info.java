/** The service that shows: folds facts into views and answers reads. */
@NullMarked
package vn.caitien.query;

import org.jspecify.annotations.NullMarked;
