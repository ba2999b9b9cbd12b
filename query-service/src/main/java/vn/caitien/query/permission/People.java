package vn.caitien.query.permission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.WebDatabase;

/** What people are called on the screen; facts and documents know subject ids only. */
@Component
public class People {
    private final WebDatabase database;
    private final RoleWords words;

    People(WebDatabase database, RoleWords words) {
        this.database = database;
        this.words = words;
    }

    /**
     * The names of some people who hold or held a role in a school (or another tenant) or above the
     * schools; a person's own tenant tells the person's name.
     */
    public Names names(String tenant, Collection<String> subjects) {
        Map<String, String> names = new HashMap<>();
        Set<String> erased = new HashSet<>();
        if (!subjects.isEmpty()) {
            database.read(
                    Scope.of(tenant),
                    jdbc -> {
                        jdbc.sql("select subject, name, erased from eventstore.people(?)")
                                .param(Set.copyOf(subjects).toArray(String[]::new))
                                .query((RowCallbackHandler) row -> put(row, names, erased));
                        return names;
                    });
        }
        return new Names(names, erased, words);
    }

    private void put(ResultSet row, Map<String, String> names, Set<String> erased)
            throws SQLException {
        String subject = row.getString("subject");
        String name = row.getString("name");
        if (row.getBoolean("erased")) {
            erased.add(subject);
            names.put(subject, words.erased(LocaleContextHolder.getLocale()));
        } else if (name != null) {
            names.put(subject, name);
        }
    }

    /**
     * Names that were looked up; whoever was erased is called so, in the language of the request.
     */
    public record Names(Map<String, String> known, Set<String> erased, RoleWords words) {

        /**
         * The person's name, or the role's name where the person's is not known; in the language of
         * the request.
         */
        public String of(String subject, String role) {
            String name = known.get(subject);
            return name == null ? words.of(role, LocaleContextHolder.getLocale()) : name;
        }
    }
}
