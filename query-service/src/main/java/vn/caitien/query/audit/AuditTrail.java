package vn.caitien.query.audit;

import java.io.Writer;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.Facts;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.query.permission.People;
import vn.caitien.query.permission.Supervision;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.WebDatabase;

/** The trail of a school: every fact, who, when, from what to what, and why. */
@Component
public class AuditTrail {
    private static final int CHUNK = 500;

    private final WebDatabase database;
    private final People people;
    private final Supervision supervision;
    private final Frameworks frameworks;
    private final AuditWords words;

    AuditTrail(
            WebDatabase database,
            People people,
            Supervision supervision,
            Frameworks frameworks,
            AuditWords words) {
        this.database = database;
        this.people = people;
        this.supervision = supervision;
        this.frameworks = frameworks;
        this.words = words;
    }

    /** A sort of fact to filter by, and what it is called. */
    public record Type(String type, String name) {}

    /** Somebody who did something in the school, to filter by. */
    public record Person(String subject, String name) {}

    private record Part(List<Told> rows, int total) {}

    /** A page of the trail, latest first; pages count from 0. */
    public AuditPage page(String school, AuditFilter filter, int page, int size, Locale locale) {
        Part part =
                database.read(
                        Scope.of(school),
                        jdbc -> {
                            AuditRows rows = new AuditRows(jdbc, school, filter);
                            return new Part(rows.list(size, (long) page * size), rows.count());
                        });
        return new AuditPage(told(school, part.rows(), locale), page, size, part.total());
    }

    /**
     * Writes everything that the filter finds, latest first, as a table for a spreadsheet, in UTF-8
     * with its mark.
     */
    public void export(String school, AuditFilter filter, Locale locale, Writer out) {
        AuditCsv csv = AuditCsv.begin(out, words, locale);
        each(school, filter, locale, csv::add);
    }

    /** Hands over everything that somebody did in a school, latest first. */
    public void acts(String school, String subject, Locale locale, Consumer<AuditItem> reader) {
        each(school, new AuditFilter(null, null, subject, null, null, null), locale, reader);
    }

    /** Whether the trail says that a person took this copy of their own data. */
    public boolean tells(String subject, String export) {
        String own = FactMetadata.tenantOf(subject);
        return database.read(
                Scope.of(own),
                jdbc ->
                        jdbc.sql(
                                        "select exists (select from readmodel.audit_entry where"
                                                + " tenant = ? and part = ?)")
                                .params(own, Telling.partOf(own, exportOf(export)))
                                .query(Boolean.class)
                                .single());
    }

    /** The thing that the taking of a copy is about. */
    static String exportOf(String export) {
        return "export/" + export;
    }

    // A few at a time, so that a long trail needs no more memory than a short one.
    private void each(
            String school, AuditFilter filter, Locale locale, Consumer<AuditItem> reader) {
        @Nullable Told last = null;
        boolean more = true;
        while (more) {
            @Nullable Told from = last;
            List<Told> rows =
                    database.read(
                            Scope.of(school),
                            jdbc -> new AuditRows(jdbc, school, filter).after(from).list(CHUNK, 0));
            told(school, rows, locale).forEach(reader);
            more = rows.size() == CHUNK;
            last = rows.isEmpty() ? last : rows.getLast();
        }
    }

    /** All sorts of facts, by name. */
    public List<Type> types(Locale locale) {
        return Facts.CATALOGUE.facts().stream()
                .map(Facts.CATALOGUE::nameOf)
                .map(name -> new Type(name, words.get("type." + name, locale)))
                .sorted(Comparator.comparing(Type::name, Collator.getInstance(locale)))
                .toList();
    }

    /** Everybody who did something in the school, by name. */
    public List<Person> people(String school, Locale locale) {
        record Acted(String subject, String role) {}
        List<Acted> all =
                database.read(
                        Scope.of(school),
                        jdbc ->
                                jdbc.sql(
                                                """
                                                select distinct on (document ->> 'actor')
                                                    document ->> 'actor', document ->> 'role'
                                                from readmodel.audit_entry where tenant = ?
                                                order by document ->> 'actor', at desc
                                                """)
                                        .param(school)
                                        .query(
                                                (row, number) ->
                                                        new Acted(
                                                                row.getString(1), row.getString(2)))
                                        .list());
        Speech speech = speech(school, all.stream().map(Acted::subject).toList(), Map.of(), locale);
        return all.stream()
                .map(
                        acted ->
                                new Person(
                                        acted.subject(), speech.who(acted.subject(), acted.role())))
                .sorted(Comparator.comparing(Person::name, Collator.getInstance(locale)))
                .toList();
    }

    private List<AuditItem> told(String school, List<Told> rows, Locale locale) {
        Set<String> subjects = new HashSet<>();
        boolean placed = false;
        for (Told told : rows) {
            subjects.add(told.entry().actor());
            for (Word word : told.words()) {
                subjects.addAll(word.people());
                placed |= word.kind() == Kind.AUTHORITY;
            }
        }
        // Few facts name a body, and there may be many bodies.
        Map<String, String> authorities = placed ? supervision.names() : Map.of();
        Speech speech = speech(school, subjects, authorities, locale);
        return rows.stream().map(told -> Sentences.item(told, speech)).toList();
    }

    private Speech speech(
            String school,
            Collection<String> subjects,
            Map<String, String> authorities,
            Locale locale) {
        return new Speech(
                words,
                new Directory(
                        people.names(school, subjects).known(),
                        authorities,
                        id -> frameworks.find(id).map(Framework::title).orElse(null)),
                locale);
    }
}
