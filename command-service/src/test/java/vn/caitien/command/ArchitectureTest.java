package vn.caitien.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.stereotype.Controller;
import vn.caitien.kernel.testing.CodeRules;

/** How the write side is put together. */
@AnalyzeClasses(
        packages = "vn.caitien.command",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "vn.caitien.command";

    @ArchTest
    static final ArchRule CAPABILITIES_STAND_ONLY_ON_THE_GROUND =
            CodeRules.capabilitiesStandOnlyOnTheGround(
                    ROOT,
                    Set.of("platform", "permission", "school"),
                    // What a file becomes is a plan.
                    Set.of("planimport knows improvementplan"));

    @ArchTest
    static final ArchRule PLATFORM_KNOWS_NO_CAPABILITY = CodeRules.knowsNoOther(ROOT, "platform");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES_INSIDE_A_CAPABILITY =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CONTROLLERS_ASK_NO_DATABASE =
            noClasses()
                    .that()
                    .areMetaAnnotatedWith(Controller.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule AGGREGATES_DECIDE_FROM_WHAT_THEY_ARE_GIVEN =
            noClasses()
                    .that()
                    .areAnnotatedWith(Aggregate.class)
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Clock.class, Random.class, UUID.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");

    @ArchTest static final ArchRule TIME_COMES_FROM_THE_CLOCK = CodeRules.timeComesFromTheClock();

    @ArchTest static final ArchRule NULL_IS_DECLARED = CodeRules.nullIsDeclared();

    @ArchTest static final ArchRule NAMES_SAY_SOMETHING = CodeRules.namesSaySomething();
}
