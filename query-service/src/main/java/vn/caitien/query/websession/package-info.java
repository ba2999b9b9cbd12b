/**
 * Logins that every instance of this service can serve: sessions and tokens in the database,
 * sealed.
 */
@NullMarked
package vn.caitien.query.websession;

import org.jspecify.annotations.NullMarked;
