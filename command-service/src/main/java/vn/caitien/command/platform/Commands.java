package vn.caitien.command.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;

/**
 * Sends a permitted command with everything its facts will say about their making, and answers with
 * a receipt.
 */
@Component
public class Commands {

    private final CommandGateway gateway;
    private final CommandHeaders headers;
    private final CommandTrail trail;
    private final Cache aggregates;

    Commands(
            CommandGateway gateway,
            CommandHeaders headers,
            CommandTrail trail,
            Cache aggregateCache) {
        this.gateway = gateway;
        this.headers = headers;
        this.trail = trail;
        this.aggregates = aggregateCache;
    }

    /** Sends on behalf of the HTTP request at hand, with its idempotency key and seen version. */
    public Receipt send(Acting acting, Command command) {
        UUID key = headers.idempotencyKey();
        Claim claim = key == null ? null : new Claim(key, acting.subject(), headers.fingerprint());
        return send(
                acting,
                command,
                key == null ? UUID.randomUUID() : key,
                claim,
                headers.seenVersion());
    }

    /**
     * Sends without a request: for what the product itself does. That is stored, or refused, apart
     * from the transaction in which an automation decides on it.
     */
    public Receipt send(Acting acting, Command command, UUID commandId) {
        try (ExecutorService apart = Executors.newVirtualThreadPerTaskExecutor()) {
            return CompletableFuture.supplyAsync(
                            () -> send(acting, command, commandId, null, null), apart)
                    .join();
        } catch (CompletionException failed) {
            throw translated(command, failed.getCause());
        }
    }

    private Receipt send(
            Acting acting,
            Command command,
            UUID commandId,
            @Nullable Claim claim,
            @Nullable Long seenVersion) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put(FactMetadata.ACTOR, acting.subject());
        metadata.put(FactMetadata.ROLE, acting.role());
        metadata.put(FactMetadata.TENANT, acting.tenant());
        metadata.put(FactMetadata.COMMAND, commandId.toString());
        if (claim != null) {
            metadata.put(CommandHeaders.CLAIM, claim);
        }
        if (seenVersion != null) {
            metadata.put(CommandHeaders.SEEN_VERSION, seenVersion);
        }
        Object answer = trail.follow(command, metadata, () -> sendAndWait(command, metadata));
        return answer instanceof Receipt earlier
                ? earlier
                : new Receipt(command.id(), (Long) answer, commandId);
    }

    /**
     * A refusal decided from memory is decided once more from the store: another instance may have
     * written since, and nothing else would notice, since a refusal appends nothing that could
     * clash.
     */
    private Object sendAndWait(Command command, Map<String, Object> metadata) {
        boolean fromMemory = aggregates.containsKey(command.target());
        try {
            return sendOnce(command, metadata);
        } catch (Rejected refused) {
            if (!fromMemory) {
                throw refused;
            }
            return sendOnce(command, metadata);
        }
    }

    private Object sendOnce(Command command, Map<String, Object> metadata) {
        try {
            return gateway.send(new GenericCommandMessage<>(command, metadata)).join();
        } catch (CompletionException failed) {
            throw translated(command, failed.getCause());
        }
    }

    private static RuntimeException translated(Command command, @Nullable Throwable cause) {
        return switch (cause) {
            case Rejected rejected -> rejected;
            case AggregateNotFoundException missing -> new Rejected(command.unknown());
            case Throwable raced when Races.is(raced) ->
                    new Rejected(ProblemCode.CONCURRENT_CHANGE);
            case CommandExecutionException wrapped when wrapped.getCause() != null ->
                    translated(command, wrapped.getCause());
            case RuntimeException other -> other;
            case null, default -> new IllegalStateException(cause);
        };
    }
}
