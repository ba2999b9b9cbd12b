package vn.caitien.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import vn.caitien.kernel.testing.CodeRules;

/** How the words, facts and contracts that both services share are put together. */
@AnalyzeClasses(
        packages = "vn.caitien.kernel",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "vn.caitien.kernel";

    /** Tenancy, and the law itself, are what every other word is explained by. */
    private static final Set<String> GROUND =
            Set.of("platform", "permission", "school", "framework");

    @ArchTest
    static final ArchRule CAPABILITIES_STAND_ONLY_ON_THE_GROUND =
            CodeRules.capabilitiesStandOnlyOnTheGround(
                    ROOT,
                    GROUND,
                    Set.of(
                            // A paper states totals alike, whoever wrote it.
                            "externalevaluation knows selfassessment",
                            // What a file becomes is a plan.
                            "planimport knows improvementplan"));

    @ArchTest
    static final ArchRule PLATFORM_KNOWS_NO_CAPABILITY = CodeRules.knowsNoOther(ROOT, "platform");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_HERE_KNOWS_A_SERVICE =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("vn.caitien.command..", "vn.caitien.query..");

    @ArchTest static final ArchRule TIME_COMES_FROM_THE_CLOCK = CodeRules.timeComesFromTheClock();

    @ArchTest static final ArchRule NULL_IS_DECLARED = CodeRules.nullIsDeclared();

    @ArchTest static final ArchRule NAMES_SAY_SOMETHING = CodeRules.namesSaySomething();
}
