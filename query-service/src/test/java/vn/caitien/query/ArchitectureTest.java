package vn.caitien.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import vn.caitien.query.platform.Projection;

@AnalyzeClasses(packages = "vn.caitien.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule thePlatformKnowsNoCapability =
            noClasses()
                    .that()
                    .resideInAPackage("vn.caitien.query.platform")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..query.school..",
                            "..query.authority..",
                            "..query.permission..",
                            "..query.framework..",
                            "..query.selfassessment..",
                            "..query.improvementplan..",
                            "..query.monitoring..",
                            "..query.evidence..",
                            "..query.externalevaluation..",
                            "..query.audit..",
                            "..query.websession..",
                            "..query.web..");

    @ArchTest
    static final ArchRule capabilitiesFormNoCycles =
            slices().matching("vn.caitien.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule controllersLeaveSqlToQueries =
            noClasses()
                    .that()
                    .areMetaAnnotatedWith(Controller.class)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcClient.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcTemplate.class);

    @ArchTest
    static final ArchRule foldsArePure =
            noClasses()
                    .that()
                    .areAssignableTo(Projection.class)
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(YearMonth.class, "now")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcClient.class);

    @ArchTest
    static final ArchRule onlyThePlatformWritesRowsBesidesThoseOfLogins =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "vn.caitien.query.platform", "vn.caitien.query.websession")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcTemplate.class);
}
