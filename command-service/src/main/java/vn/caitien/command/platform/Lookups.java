package vn.caitien.command.platform;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Asks the registers about one tenant. The database is told which in the same message as the
 * question, which costs no further way there and back, and shows the rows of no other; outside a
 * transaction it has forgotten it with the answer.
 */
@Component
public class Lookups {

    private static final String SCOPE =
            """
            select set_config('caitien.tenant', :tenant, true), set_config('caitien.subject', :subject, true);
            """;

    private final NamedParameterJdbcOperations jdbc;

    Lookups(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers a question about a tenant, which it calls {@code :tenant}. */
    public <T> List<T> ask(
            String tenant, String question, Map<String, ?> parameters, RowMapper<T> row) {
        return ask(tenant, "", question, parameters, row);
    }

    /**
     * Answers a question about a tenant and the roles of one person anywhere, whom it calls {@code
     * :subject}.
     */
    public <T> List<T> ask(
            String tenant,
            String subject,
            String question,
            Map<String, ?> parameters,
            RowMapper<T> row) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("tenant", tenant);
        all.put("subject", subject);
        List<T> answer =
                jdbc.execute(
                        SCOPE + question,
                        all,
                        statement -> {
                            statement.execute();
                            statement.getMoreResults();
                            try (ResultSet rows = statement.getResultSet()) {
                                return new RowMapperResultSetExtractor<>(row).extractData(rows);
                            }
                        });
        if (answer == null) {
            throw new IllegalStateException("a question has an answer");
        }
        return answer;
    }
}
