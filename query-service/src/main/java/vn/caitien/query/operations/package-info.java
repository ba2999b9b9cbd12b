/** What those who run the platform do with the views. */
@NullMarked
package vn.caitien.query.operations;

import org.jspecify.annotations.NullMarked;
