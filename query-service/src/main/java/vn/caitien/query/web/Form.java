package vn.caitien.query.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.ProblemCode;

/**
 * One form as it stands on the screen: what is in its fields, what is wrong with which, the id of
 * its command and the version it was filled from. Fields are named as in the body of the command,
 * so that a refusal finds its field.
 */
public final class Form {
    static final String NAME = "form";
    static final String COMMAND = "commandId";
    static final String VERSION = "version";

    private static final int ROWS = 100;
    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,6})]");

    private final String name;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final List<Problem> alerts = new ArrayList<>();
    private String commandId = UUID.randomUUID().toString();
    private @Nullable Long version;

    /** A sentence, or the key of one with what it needs. */
    public record Problem(@Nullable String key, List<String> arguments, @Nullable String sentence) {
        static Problem keyed(String key, String... arguments) {
            return new Problem(key, List.of(arguments), null);
        }

        static Problem said(String sentence) {
            return new Problem(null, List.of(), sentence);
        }
    }

    private Form(String name) {
        this.name = name;
    }

    /** An empty form. */
    public static Form named(String name) {
        return new Form(name);
    }

    static Form sent(Map<String, String[]> parameters) {
        String[] name = parameters.getOrDefault(NAME, new String[] {""});
        Form form = new Form(name[0]);
        parameters.forEach((field, texts) -> form.values.put(field, List.of(texts)));
        String command = form.value(COMMAND);
        form.commandId = command.isEmpty() ? form.commandId : command;
        String version = form.value(VERSION);
        form.version = version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
        form.values.keySet().removeAll(List.of(NAME, COMMAND, VERSION, "_csrf"));
        return form;
    }

    /** Fills a field; null leaves it empty. */
    public Form with(String field, @Nullable Object value) {
        values.put(field, value == null ? List.of() : List.of(String.valueOf(value)));
        return this;
    }

    /** Fills a field of several values, such as check boxes. */
    public Form withAll(String field, List<String> all) {
        values.put(field, List.copyOf(all));
        return this;
    }

    /** The version of what the form shows; the command is refused if it is no longer that. */
    public Form seen(long seen) {
        this.version = seen;
        return this;
    }

    public String name() {
        return name;
    }

    public String commandId() {
        return commandId;
    }

    public @Nullable Long version() {
        return version;
    }

    /** What stands in a field, as typed; empty if nothing does. */
    public String value(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    /** Names of the fields that begin so. */
    public List<String> fields(String prefix) {
        return values.keySet().stream().filter(field -> field.startsWith(prefix)).toList();
    }

    /**
     * The row numbers under a list field that have something in them, and {@code spare} more to
     * write in.
     */
    public List<Integer> rows(String list, int spare) {
        int used =
                IntStream.range(0, ROWS)
                                .filter(row -> !filled(list + "[" + row + "]").isEmpty())
                                .max()
                                .orElse(-1)
                        + 1;
        return IntStream.range(0, used + spare).boxed().toList();
    }

    List<String> filled(String prefix) {
        return fields(prefix).stream().filter(field -> !value(field).isBlank()).toList();
    }

    /** What is wrong with a field, or null. */
    public @Nullable Problem problem(String field) {
        return problems.get(field);
    }

    public Map<String, Problem> problems() {
        return problems;
    }

    /** The row of a list in which a field stands, from 1; null if it stands in none. */
    public static @Nullable Integer rowOf(String field) {
        Matcher row = ROW.matcher(field);
        return row.find() ? Integer.valueOf(row.group(1)) + 1 : null;
    }

    /** What is wrong with the whole. */
    public List<Problem> alerts() {
        return alerts;
    }

    public boolean faulty() {
        return !problems.isEmpty() || !alerts.isEmpty();
    }

    /** Notes that a field cannot be taken as it is. */
    public void reject(String field, String key, String... arguments) {
        problems.putIfAbsent(field, Problem.keyed(key, arguments));
    }

    /** Notes why nothing was stored; everything typed stays. */
    void refuse(CommandRefused refusal) {
        refusal.fields()
                .forEach(
                        (field, sentence) -> {
                            String shown = shown(field);
                            // What a whole plan lacks its page lists row by row.
                            boolean listed = refusal.is(ProblemCode.PLAN_INCOMPLETE);
                            if (shown.isEmpty() && !listed) {
                                alerts.add(Problem.said(sentence));
                            } else if (!shown.isEmpty()) {
                                problems.put(shown, Problem.said(sentence));
                            }
                        });
        if (refusal.is(ProblemCode.REASON_REQUIRED)) {
            problems.put("reason", Problem.said(refusal.sentence()));
        }
        alerts.addFirst(
                refusal.sentence().isEmpty()
                        ? Problem.keyed("form.not-stored")
                        : Problem.said(refusal.sentence()));
        if (refusal.nothingStored()) {
            commandId = UUID.randomUUID().toString();
        }
    }

    /** The field itself, or the one whose lines or parts it is among; empty if there is none. */
    private String shown(String field) {
        String around = field;
        while (!around.isEmpty() && !values.containsKey(around)) {
            around =
                    around.substring(
                            0,
                            Math.max(
                                    0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return around;
    }

    void unreachable() {
        alerts.addFirst(Problem.keyed("form.unreachable"));
    }
}
