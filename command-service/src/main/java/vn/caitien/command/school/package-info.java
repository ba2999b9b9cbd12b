/** Schools as tenants. */
@NullMarked
package vn.caitien.command.school;

import org.jspecify.annotations.NullMarked;
