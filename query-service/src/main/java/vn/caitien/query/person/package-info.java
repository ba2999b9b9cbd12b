/** What a person may see and take of their own data. */
@NullMarked
package vn.caitien.query.person;

import org.jspecify.annotations.NullMarked;
