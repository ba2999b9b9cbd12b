/** What all pages share: login, forms, the way to the command-service, words and formats. */
@NullMarked
package vn.caitien.query.web;

import org.jspecify.annotations.NullMarked;
