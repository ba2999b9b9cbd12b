package vn.caitien.command.permission;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory of display names; facts know only subject ids. */
@Component
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers how a subject is called. A name that is known stays: whoever grants a role in one
     * school must not rename somebody in the trail of another.
     */
    public void remember(String subject, @Nullable String displayName) {
        if (displayName == null || displayName.isBlank()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into eventstore.person (subject, display_name) values (?, ?)
                        on conflict (subject) do nothing
                        """)
                .params(subject, displayName)
                .update();
    }
}
