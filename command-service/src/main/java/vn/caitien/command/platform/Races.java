package vn.caitien.command.platform;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** How Axon says that another writer was faster: at a stream that exists, or at its first fact. */
final class Races {

    private Races() {}

    static boolean is(@Nullable Throwable failure) {
        return failure instanceof ConcurrencyException
                || failure instanceof AggregateStreamCreationException;
    }
}
