package vn.caitien.query.framework;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.school.Band;
import vn.caitien.query.web.Option;

/** The editions that a school may choose from on a page. */
public final class EditionOptions {

    private EditionOptions() {}

    /** Those for some bands, the one in force last first. */
    public static List<Option> of(Frameworks frameworks, Collection<Band> bands) {
        return frameworks.all().stream()
                .filter(edition -> edition.bands().stream().anyMatch(bands::contains))
                .sorted(
                        Comparator.comparing(
                                        (Framework edition) -> edition.provenance().effectiveFrom())
                                .reversed())
                .map(edition -> new Option(edition.id(), circularFirst(edition.title())))
                .toList();
    }

    /** A narrow list cuts its entries, and what tells editions apart stands at their end. */
    private static String circularFirst(String title) {
        return title.replaceFirst("^(.*) \\((.*)\\)$", "$2 – $1");
    }
}
