package vn.caitien.query.selfassessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionDescribed;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceLinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceUnlinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.ResultStated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentApproved;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReopened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReturned;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentSubmitted;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;
import vn.caitien.query.selfassessment.StoredSheet.StoredRating;

/** The sheets of a school, one per band and school year. */
@Component
class SheetProjection implements Projection<StoredSheet> {

    @Override
    public String table() {
        return "self_assessment";
    }

    @Override
    public Class<StoredSheet> document() {
        return StoredSheet.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(SelfAssessmentEvent.class.getPermittedSubclasses());
    }

    @Override
    public String key(Recorded recorded) {
        return recorded.streamPart(2) + "/" + recorded.streamPart(3);
    }

    @Override
    public String part(StoredSheet sheet) {
        return sheet.schoolYear();
    }

    @Override
    public StoredSheet evolve(@Nullable StoredSheet before, Recorded recorded) {
        if (recorded.fact() instanceof SelfAssessmentOpened opened) {
            return new StoredSheet(
                    opened.school(),
                    opened.band(),
                    opened.schoolYear(),
                    opened.framework(),
                    SheetStatus.OPEN,
                    Map.of(),
                    Map.of(),
                    List.of(),
                    null,
                    null,
                    null);
        }
        StoredSheet sheet = Recorded.existing(before);
        return switch ((SelfAssessmentEvent) recorded.fact()) {
            case SelfAssessmentOpened opened -> throw new IllegalStateException("opened twice");
            case CriterionRated rated -> sheet.withRatings(rated(sheet, rated, recorded));
            case CriterionDescribed described -> {
                Map<String, Description> all = new TreeMap<>(sheet.descriptions());
                all.put(described.criterion(), described.description());
                yield sheet.withDescriptions(all);
            }
            case EvidenceLinked linked -> {
                List<EvidenceLink> links = new ArrayList<>(sheet.links());
                links.add(
                        new EvidenceLink(
                                linked.criterion(),
                                linked.level(),
                                linked.requirement(),
                                linked.evidence()));
                yield sheet.withLinks(links);
            }
            case EvidenceUnlinked unlinked -> {
                List<EvidenceLink> links = new ArrayList<>(sheet.links());
                links.remove(
                        new EvidenceLink(
                                unlinked.criterion(),
                                unlinked.level(),
                                unlinked.requirement(),
                                unlinked.evidence()));
                yield sheet.withLinks(links);
            }
            case ResultStated stated -> sheet.withStatement(stated.result());
            case SelfAssessmentSubmitted submitted ->
                    sheet.withStatus(SheetStatus.SUBMITTED, null, null);
            case SelfAssessmentReturned returned ->
                    sheet.withStatus(SheetStatus.OPEN, returned.reason(), null);
            case SelfAssessmentApproved approved ->
                    sheet.withStatus(SheetStatus.APPROVED, null, Making.of(recorded));
            case SelfAssessmentReopened reopened ->
                    sheet.withStatus(SheetStatus.OPEN, reopened.reason(), null);
        };
    }

    private static Map<String, StoredRating> rated(
            StoredSheet sheet, CriterionRated rated, Recorded recorded) {
        Map<String, StoredRating> all = new TreeMap<>(sheet.ratings());
        StoredRating last = all.get(rated.criterion());
        all.put(
                rated.criterion(),
                new StoredRating(
                        rated.requirements(),
                        rated.level(),
                        rated.previousLevel(),
                        rated.reason(),
                        last == null ? 1 : last.times() + 1,
                        Making.of(recorded)));
        return all;
    }
}
