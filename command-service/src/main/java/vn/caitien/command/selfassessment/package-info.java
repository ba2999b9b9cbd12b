/** Rating a school against a framework. */
@NullMarked
package vn.caitien.command.selfassessment;

import org.jspecify.annotations.NullMarked;
