/** The embedded PostgreSQL server: durable, kept in the data folder, with the product's roles. */
@NullMarked
package vn.caitien.standalone.database;

import org.jspecify.annotations.NullMarked;
