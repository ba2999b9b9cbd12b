package vn.caitien.endtoend.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class go through the pages; each gets its {@link Visits}. Behind the pages
 * stands a real Keycloak, or the stand-in without passwords where the test is not about people.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JourneyExtension.class)
@interface Journey {
    boolean keycloak() default true;
}
