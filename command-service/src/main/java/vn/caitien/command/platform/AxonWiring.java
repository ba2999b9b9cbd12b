package vn.caitien.command.platform;

import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.stereotype.Component;

/** What must be told to Axon once its parts exist. */
@Component
class AxonWiring {

    AxonWiring(Clock clock) {
        // Facts are dated by the same clock that rules ask.
        GenericEventMessage.clock = clock;
    }
}
