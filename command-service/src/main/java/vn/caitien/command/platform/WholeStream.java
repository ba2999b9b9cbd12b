package vn.caitien.command.platform;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Transactions in which the database shows the facts of every tenant, for the automations. */
record WholeStream(TransactionManager transactions, JdbcClient jdbc) implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        Transaction transaction = transactions.startTransaction();
        try {
            jdbc.sql("select set_config('caitien.stream', 'whole', true)").query(row -> {});
            return transaction;
        } catch (RuntimeException failed) {
            transaction.rollback();
            throw failed;
        }
    }
}
