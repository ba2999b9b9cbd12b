/** Tells the demo schools' years through the public API, each step at its own date. */
@NullMarked
package vn.caitien.standalone.demo;

import org.jspecify.annotations.NullMarked;
