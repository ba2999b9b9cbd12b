package vn.caitien.command.planimport.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.caitien.command.platform.Pairing;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * A printed plan that was changed by hand. What reads now as it read when it was printed was not
 * touched and is as the plan had it, however badly a paper can say that; what reads otherwise was
 * changed and counts as it reads.
 */
final class EditedPaper {

    /** What is changed part by part; everything else that has parts is one thing to people. */
    private static final Set<String> DIVIDED = Set.of("frame", "wording", "assignment", "target");

    private static final Set<String> ROWS = Set.of("actions", "upkeep", "targets");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Set<String> untouched = new HashSet<>();

    private EditedPaper() {}

    /**
     * What the paper says.
     *
     * @param now how it reads
     * @param printed how it read before anybody touched it
     * @param plan what it was printed from
     */
    static Reading read(Reading now, Reading printed, PlanDraft plan) {
        EditedPaper paper = new EditedPaper();
        ObjectNode draft = JSON.valueToTree(now.draft());
        paper.parts("", draft, JSON.valueToTree(printed.draft()), JSON.valueToTree(plan));
        return new Reading(
                JSON.treeToValue(draft, PlanDraft.class),
                now.schoolName(),
                paper.origins(now, draft),
                news(Reading::leftOver, Reading.LeftOver::text, now, printed),
                news(Reading::doubts, doubt -> doubt.code() + doubt.found(), now, printed));
    }

    private JsonNode merged(String path, String name, JsonNode said, JsonNode was, JsonNode own) {
        if (said.equals(was)) {
            untouched.add(path);
            return own;
        }
        if (DIVIDED.contains(name) && said.isObject() && was.isObject() && own.isObject()) {
            parts(path + ".", (ObjectNode) said, was, own);
        } else if (said.isArray() && was.size() == own.size()) {
            entries(path, name, (ArrayNode) said, was, own);
        } else if (said.isString() && was.isString() && own.isString()) {
            return StringNode.valueOf(lines(said.asString(), was.asString(), own.asString()));
        }
        return said;
    }

    private void parts(String path, ObjectNode said, JsonNode was, JsonNode own) {
        for (String name : Set.copyOf(said.propertyNames())) {
            said.set(
                    name,
                    merged(path + name, name, said.get(name), was.path(name), own.path(name)));
        }
    }

    private void entries(String path, String name, ArrayNode said, JsonNode was, JsonNode own) {
        Map<Integer, Integer> meant =
                Pairing.of(List.copyOf(said.values()), List.copyOf(was.values()))
                        .by((entry, place, before, other) -> entry.equals(before))
                        .by((entry, place, before, other) -> mark(entry).equals(mark(before)))
                        .by((entry, place, before, other) -> place == other)
                        .pairs();
        meant.forEach(
                (place, other) -> {
                    String at = path + "[" + place + "]";
                    JsonNode entry = said.get(place);
                    if (entry.equals(was.get(other))) {
                        untouched.add(at);
                        said.set(place, own.get(other));
                    } else if (ROWS.contains(name)) {
                        parts(at + ".", (ObjectNode) entry, was.get(other), own.get(other));
                    }
                });
    }

    /** What a row is called by, whichever list it is of. */
    private static List<JsonNode> mark(JsonNode row) {
        return Stream.of("/wording/criteria", "/wording/measures", "/criterion", "/key")
                .map(row::at)
                .toList();
    }

    /** Without the lines that the print adds to a text of the plan. */
    private static String lines(String said, String was, String own) {
        Set<String> added = was.lines().collect(Collectors.toSet());
        Set<String> owned = own.lines().collect(Collectors.toSet());
        if (!added.containsAll(owned)) {
            return said;
        }
        added.removeAll(owned);
        return said.lines().filter(line -> !added.contains(line)).collect(Collectors.joining("\n"));
    }

    /** What was not touched is sure, for the plan has it; what the plan never had has no origin. */
    private Map<String, Origin> origins(Reading now, JsonNode draft) {
        Map<String, Origin> origins = new HashMap<>();
        now.origins()
                .forEach(
                        (field, origin) -> {
                            String pointer = "/" + field.replace("]", "").replaceAll("[.\\[]", "/");
                            if (!draft.at(pointer).isNull()) {
                                origins.put(field, isUntouched(field) ? sure(origin) : origin);
                            }
                        });
        return origins;
    }

    private boolean isUntouched(String field) {
        return untouched.stream()
                .anyMatch(
                        path ->
                                field.equals(path)
                                        || field.startsWith(path + ".")
                                        || field.startsWith(path + "["));
    }

    private static Origin sure(Origin origin) {
        return new Origin(origin.place(), Sureness.SURE, origin.words());
    }

    private static <T> List<T> news(
            Function<Reading, List<T>> part,
            Function<T, String> said,
            Reading now,
            Reading before) {
        Set<String> known = part.apply(before).stream().map(said).collect(Collectors.toSet());
        return part.apply(now).stream().filter(one -> !known.contains(said.apply(one))).toList();
    }
}
