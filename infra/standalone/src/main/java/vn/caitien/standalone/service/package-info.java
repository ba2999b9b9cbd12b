/** The two services as something else starts them: in this process or in one of their own. */
@NullMarked
package vn.caitien.standalone.service;

import org.jspecify.annotations.NullMarked;
