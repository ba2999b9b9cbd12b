package vn.caitien.query.improvementplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.ClauseGroup;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Standard;

/** The rows of a plan as its paper orders them: by standard, numbered through. */
public record PlanTable(List<Group> groups) {

    /**
     * The rows of one standard, or of the clauses, or those that serve no criterion.
     *
     * @param code the standard's code, null for clauses and for rows without a criterion
     * @param title null for rows without a criterion
     */
    public record Group(@Nullable String code, @Nullable String title, List<Row> rows) {}

    /** One row, with its number on the paper; rows that come or go later change the numbers. */
    public record Row(int number, ActionView action, List<Criterion> criteria) {}

    /** The rows by the standard that their first criterion belongs to. */
    public static PlanTable of(List<ActionView> actions, Framework framework) {
        Map<String, List<ActionView>> byPlace = new LinkedHashMap<>();
        framework.standards().forEach(s -> byPlace.put(s.code(), new ArrayList<>()));
        byPlace.put(CLAUSES, new ArrayList<>());
        byPlace.put(NOWHERE, new ArrayList<>());
        for (ActionView action : actions) {
            byPlace.getOrDefault(place(action, framework), new ArrayList<>()).add(action);
        }
        List<Group> groups = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<ActionView>> place : byPlace.entrySet()) {
            List<Row> rows = new ArrayList<>();
            for (ActionView action : place.getValue()) {
                number++;
                rows.add(new Row(number, action, criteria(action, framework)));
            }
            if (!rows.isEmpty()) {
                groups.add(group(place.getKey(), rows, framework));
            }
        }
        return new PlanTable(List.copyOf(groups));
    }

    private static final String CLAUSES = "clauses";
    private static final String NOWHERE = "";

    /** A row that serves several criteria stands where its first one does. */
    private static String place(ActionView action, Framework framework) {
        for (String code : action.wording().criteria()) {
            if (framework.hasClause(code)) {
                return CLAUSES;
            }
            var standard = framework.standardOf(code);
            if (standard.isPresent()) {
                return standard.get().code();
            }
        }
        return NOWHERE;
    }

    static List<Criterion> criteria(ActionView action, Framework framework) {
        return action.wording().criteria().stream()
                .flatMap(code -> framework.criterion(code).stream())
                .toList();
    }

    private static Group group(String place, List<Row> rows, Framework framework) {
        ClauseGroup clauses = framework.clauseGroup();
        if (place.equals(CLAUSES) && clauses != null) {
            return new Group(null, clauses.article() + ": " + clauses.title(), rows);
        }
        return framework.standards().stream()
                .filter(standard -> standard.code().equals(place))
                .findFirst()
                .map((Standard standard) -> new Group(standard.code(), standard.title(), rows))
                .orElseGet(() -> new Group(null, null, rows));
    }
}
