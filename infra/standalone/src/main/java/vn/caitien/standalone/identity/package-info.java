/** The embedded identity provider: an OpenID Connect stand-in that knows the demo users only. */
@NullMarked
package vn.caitien.standalone.identity;

import org.jspecify.annotations.NullMarked;
