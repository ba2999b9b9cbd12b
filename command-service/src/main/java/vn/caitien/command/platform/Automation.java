package vn.caitien.command.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/**
 * Marks what the product does by itself when a fact has been stored. Every fact comes at least
 * once, in the order of its stream, so an automation must bear to do a thing twice; a fact it fails
 * on waits among the {@link DeadLetters} for the next try, and others go on.
 */
@Component
@ProcessingGroup(Automation.GROUP)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Automation {

    /** The processing group of all automations. */
    String GROUP = "automations";
}
