package vn.caitien.query.improvementplan;

import java.util.List;
import java.util.stream.IntStream;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.web.Option;

/** The school years a row of a plan may run through. */
final class ScheduleYears {
    private static final int BEFORE = 2;
    private static final int AFTER = 5;

    private ScheduleYears() {}

    static List<Option> around(SchoolYear year) {
        return IntStream.rangeClosed(year.startYear() - BEFORE, year.startYear() + AFTER)
                .mapToObj(start -> new SchoolYear(start).toString())
                .map(name -> new Option(name, name))
                .toList();
    }
}
