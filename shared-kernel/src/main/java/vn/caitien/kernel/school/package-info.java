/** Schools: the tenants, their facts and their contract. */
@NullMarked
package vn.caitien.kernel.school;

import org.jspecify.annotations.NullMarked;
