/**
 * Pages that put several capabilities together: home, a school at a glance, roles, administration.
 */
@NullMarked
package vn.caitien.query.home;

import org.jspecify.annotations.NullMarked;
