package vn.caitien.kernel.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks for a text in every row of every table of a database, statistics of columns included. */
public final class NameScan {

    private static final String TABLES =
            """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'm') order by 1
            """;

    private NameScan() {}

    /**
     * The tables with a row in which the text stands, as text or as UTF-8 among bytes; the
     * connection is a superuser's, who sees all.
     */
    public static List<String> tablesWith(String text, Connection superuser) throws SQLException {
        String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        for (String table : tables(superuser)) {
            try (var query =
                    superuser.prepareStatement(
                            "select exists (select from "
                                    + table
                                    + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) >"
                                    + " 0)")) {
                query.setString(1, text);
                query.setString(2, bytes);
                try (var answer = query.executeQuery()) {
                    answer.next();
                    if (answer.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection superuser) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var answer = superuser.createStatement().executeQuery(TABLES)) {
            while (answer.next()) {
                tables.add(answer.getString(1));
            }
        }
        return tables;
    }
}
