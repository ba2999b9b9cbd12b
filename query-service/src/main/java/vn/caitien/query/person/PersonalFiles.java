package vn.caitien.query.person;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.query.audit.AuditTrail;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.ImprovementPlans;
import vn.caitien.query.improvementplan.NamedActor;
import vn.caitien.query.permission.People;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.school.SchoolView;
import vn.caitien.query.school.Schools;

/** Gathers what the product keeps about one person, for that person. */
@Component
class PersonalFiles {
    private final Permissions permissions;
    private final People people;
    private final AuditTrail trail;
    private final ImprovementPlans plans;
    private final Schools schools;
    private final Clock clock;

    PersonalFiles(
            Permissions permissions,
            People people,
            AuditTrail trail,
            ImprovementPlans plans,
            Schools schools,
            Clock clock) {
        this.permissions = permissions;
        this.people = people;
        this.trail = trail;
        this.plans = plans;
        this.schools = schools;
        this.clock = clock;
    }

    /** What somebody is called, if that is known. */
    @Nullable String nameOf(String subject) {
        return people.names(FactMetadata.tenantOf(subject), List.of(subject)).known().get(subject);
    }

    /**
     * The file as it is now, for a copy that the person has asked for.
     *
     * @throws Rejected {@code export-unknown} if the taking of this copy is not on record
     */
    PersonalFile of(String subject, String export, Locale locale) {
        if (!trail.tells(subject, export)) {
            throw new Rejected(ProblemCode.EXPORT_UNKNOWN);
        }
        List<Permissions.Held> held = permissions.everHeld(subject);
        return new PersonalFile(
                clock.instant(),
                subject,
                nameOf(subject),
                held.stream().map(PersonalFiles::role).toList(),
                acts(subject, held, locale),
                assigned(subject, held));
    }

    private static PersonalFile.HeldRole role(Permissions.Held held) {
        return new PersonalFile.HeldRole(
                held.tenant(),
                held.role().role(),
                held.role().from(),
                held.role().to(),
                held.role().withdrawnOn(),
                held.role().withdrawalReason());
    }

    /** An officer and an administrator act in schools in which they hold no role. */
    private List<PersonalFile.Act> acts(
            String subject, List<Permissions.Held> held, Locale locale) {
        Set<String> places = new TreeSet<>(List.of(FactMetadata.tenantOf(subject)));
        held.forEach(each -> places.add(each.tenant()));
        schools.of(subject).stream().map(SchoolView::id).forEach(places::add);
        if (permissions.administers(subject)) {
            places.add(FactMetadata.PLATFORM_TENANT);
        }
        List<PersonalFile.Act> acts = new ArrayList<>();
        for (String place : places) {
            trail.acts(
                    place,
                    subject,
                    locale,
                    item ->
                            acts.add(
                                    new PersonalFile.Act(
                                            item.recordedAt(),
                                            place,
                                            item.role(),
                                            item.type(),
                                            item.typeName(),
                                            item.schoolYear(),
                                            item.criteria())));
        }
        acts.sort(Comparator.comparing(PersonalFile.Act::recordedAt));
        return acts;
    }

    private List<PersonalFile.Assigned> assigned(String subject, List<Permissions.Held> held) {
        return held.stream()
                .map(Permissions.Held::tenant)
                .distinct()
                .flatMap(place -> assigned(subject, place))
                .toList();
    }

    private Stream<PersonalFile.Assigned> assigned(String subject, String school) {
        return plans.actions(school, null, null).stream()
                .filter(a -> names(a.leads(), subject) || names(a.collaborators(), subject))
                .map(action -> assigned(subject, school, action));
    }

    private static PersonalFile.Assigned assigned(
            String subject, String school, ActionView action) {
        return new PersonalFile.Assigned(
                school,
                action.schoolYear(),
                action.id(),
                action.status(),
                names(action.leads(), subject));
    }

    private static boolean names(List<NamedActor> actors, String subject) {
        return actors.stream().anyMatch(actor -> subject.equals(actor.subject()));
    }
}
