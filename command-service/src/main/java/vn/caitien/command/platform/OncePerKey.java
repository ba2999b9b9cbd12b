package vn.caitien.command.platform;

import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;

/**
 * Begins the transaction of every command: the database is told whose it is, and a command with an
 * idempotency key is let through once. The key is claimed by an insert in the command's own
 * transaction: a concurrent twin waits on the unique index until the first has committed, and then
 * gets its answer. Axon puts every interceptor it finds among the beans before the command bus.
 */
@Component
class OncePerKey implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final JdbcClient jdbc;

    OncePerKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        Claim claim = (Claim) message.getMetaData().get(CommandHeaders.CLAIM);
        String tenant = String.valueOf(message.getMetaData().get(FactMetadata.TENANT));
        if (claim == null) {
            jdbc.sql("select set_config('caitien.tenant', ?, true)").param(tenant).query(row -> {});
            return chain.proceed();
        }
        // Both in one statement, so that telling the tenant costs no way there and back.
        int claimed =
                jdbc.sql(
                                """
                                insert into eventstore.command_receipt (command_id, tenant, subject, fingerprint)
                                values (?, set_config('caitien.tenant', ?, true), ?, ?) on conflict do nothing
                                """)
                        .params(claim.key(), tenant, claim.subject(), claim.fingerprint())
                        .update();
        if (claimed == 0) {
            return earlierAnswer(claim);
        }
        Object version = chain.proceed();
        jdbc.sql("update eventstore.command_receipt set id = ?, version = ? where command_id = ?")
                .params(((Command) message.getPayload()).id(), version, claim.key())
                .update();
        return version;
    }

    private Receipt earlierAnswer(Claim claim) {
        return jdbc.sql(
                        """
                        select subject, fingerprint, id, version from eventstore.command_receipt
                        where command_id = ?
                        """)
                .param(claim.key())
                .query(
                        (row, number) -> {
                            if (!row.getString("subject").equals(claim.subject())
                                    || !Arrays.equals(
                                            row.getBytes("fingerprint"), claim.fingerprint())) {
                                throw new Rejected(ProblemCode.IDEMPOTENCY_KEY_REUSED);
                            }
                            return new Receipt(
                                    row.getString("id"), row.getLong("version"), claim.key());
                        })
                .optional()
                // The key was used in another school, whose receipts are not seen from here.
                .orElseThrow(() -> new Rejected(ProblemCode.IDEMPOTENCY_KEY_REUSED));
    }
}
