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

    /** Remembers how a subject is called; a blank name leaves what is known. */
    public void remember(String subject, @Nullable String displayName) {
        if (displayName == null || displayName.isBlank()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into eventstore.person (subject, display_name) values (?, ?)
                        on conflict (subject) do update set display_name = excluded.display_name
                        """)
                .params(subject, displayName)
                .update();
    }
}
