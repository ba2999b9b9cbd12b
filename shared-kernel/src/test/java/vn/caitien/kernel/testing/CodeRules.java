package vn.caitien.kernel.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Rules of the code that every module keeps alike. */
public final class CodeRules {

    private CodeRules() {}

    /**
     * Each package below a root is a capability; it knows itself and the ground, and of the others
     * only what is named.
     */
    public static ArchRule capabilitiesStandOnlyOnTheGround(
            String root, Set<String> ground, Set<String> namedExceptions) {
        return classes()
                .that()
                .resideInAPackage(root + ".*")
                .should(
                        new ArchCondition<>("know no capability but their own and " + ground) {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                String own = capability(root, type);
                                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                                    String other = capability(root, dependency.getTargetClass());
                                    boolean known =
                                            other.isEmpty()
                                                    || other.equals(own)
                                                    || ground.contains(other)
                                                    || namedExceptions.contains(
                                                            own + " knows " + other);
                                    events.add(
                                            new SimpleConditionEvent(
                                                    type, known, dependency.getDescription()));
                                }
                            }
                        });
    }

    /** One package below a root knows no other package there. */
    public static ArchRule knowsNoOther(String root, String name) {
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name)
                .should()
                .dependOnClassesThat(
                        new DescribedPredicate<>("belong to another package below " + root) {
                            @Override
                            public boolean test(JavaClass target) {
                                String other = capability(root, target);
                                return !other.isEmpty() && !other.equals(name);
                            }
                        });
    }

    /** Nobody asks the machine for the time; it comes from a clock that the configuration makes. */
    public static ArchRule timeComesFromTheClock() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Configuration")
                .should()
                .callMethodWhere(
                        new DescribedPredicate<>("ask the machine for the time") {
                            @Override
                            public boolean test(JavaMethodCall call) {
                                JavaClass owner = call.getTargetOwner();
                                boolean ofTime = owner.getPackageName().equals("java.time");
                                boolean bare =
                                        call.getName().equals("now")
                                                && call.getTarget().getRawParameterTypes().stream()
                                                        .noneMatch(
                                                                type ->
                                                                        type.isEquivalentTo(
                                                                                Clock.class));
                                boolean clock =
                                        owner.isEquivalentTo(Clock.class)
                                                && call.getName().startsWith("system");
                                boolean millis =
                                        owner.isEquivalentTo(System.class)
                                                && call.getName().equals("currentTimeMillis");
                                return (ofTime && (bare || clock)) || millis;
                            }
                        });
    }

    /** Where nothing is said of null, null is not meant. */
    public static ArchRule nullIsDeclared() {
        return classes()
                .that()
                .arePublic()
                .should(
                        new ArchCondition<>("live in a package that is null-marked") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                boolean marked =
                                        type.getPackage()
                                                .tryGetPackageInfo()
                                                .map(info -> info.isAnnotatedWith(NullMarked.class))
                                                .orElse(false);
                                events.add(new SimpleConditionEvent(type, marked, type.getName()));
                            }
                        });
    }

    /** A name says what a thing is, not that it is useful. */
    public static ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Common|Base|Impl|Data|Info|Dto)");
    }

    /** The package directly below the root that a type lives in, empty outside of all. */
    private static String capability(String root, JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String below = name.substring(root.length() + 1);
        int end = below.indexOf('.');
        return end < 0 ? below : below.substring(0, end);
    }
}
