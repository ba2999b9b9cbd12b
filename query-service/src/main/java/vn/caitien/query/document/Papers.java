package vn.caitien.query.document;

import java.time.Instant;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.PlanPrinter.SigningCopy;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.improvementplan.Basis;
import vn.caitien.query.improvementplan.ImprovementPlans;
import vn.caitien.query.improvementplan.PlanView;
import vn.caitien.query.monitoring.Monitoring;
import vn.caitien.query.monitoring.MonitoringMatrix;
import vn.caitien.query.school.SchoolView;
import vn.caitien.query.school.Schools;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;
import vn.caitien.query.selfassessment.SelfAssessments;

/** The files that a school can have, as of now or of a moment. */
@Component
class Papers {
    private final ImprovementPlans plans;
    private final SelfAssessments sheets;
    private final Monitoring monitoring;
    private final Schools schools;
    private final Frameworks frameworks;
    private final PlanForms forms;
    private final Signers signers;
    private final SheetPaper sheetPaper;
    private final MatrixPaper matrixPaper;
    private final Desk desk;

    Papers(
            ImprovementPlans plans,
            SelfAssessments sheets,
            Monitoring monitoring,
            Schools schools,
            Frameworks frameworks,
            PlanForms forms,
            Signers signers,
            SheetPaper sheetPaper,
            MatrixPaper matrixPaper,
            Desk desk) {
        this.plans = plans;
        this.sheets = sheets;
        this.monitoring = monitoring;
        this.schools = schools;
        this.frameworks = frameworks;
        this.forms = forms;
        this.signers = signers;
        this.sheetPaper = sheetPaper;
        this.matrixPaper = matrixPaper;
        this.desk = desk;
    }

    /**
     * The plan of a year in a form.
     *
     * @param form null takes the usual one of the edition
     */
    PrintedFile plan(
            String school,
            SchoolYear year,
            Format format,
            @Nullable String form,
            @Nullable Instant asOf) {
        return desk.inTurn(
                () -> {
                    PlanView plan = plans.get(school, year, asOf);
                    return print(
                            "ke-hoach-cai-tien-%s-%s%s"
                                    .formatted(school, year, form == null ? "" : "-" + form),
                            format,
                            forms.choose(plan.framework(), form),
                            asItStands(plan, asOf));
                });
    }

    /**
     * The plan of a year as it will be once it is signed.
     *
     * @param by subject who is to sign it
     * @param form null takes the usual one of the edition
     * @param seen SHA-256 of the PDF that they have looked at, null if none is known
     * @param version of the plan that must be printed at least
     */
    SigningCopy signingCopy(
            String by,
            String school,
            SchoolYear year,
            @Nullable String form,
            @Nullable String seen,
            long version) {
        // Whoever waits for the views keeps nobody from writing.
        PlanView plan = plans.atLeast(school, year, version);
        return desk.inTurn(
                () -> {
                    PlanForm chosen = forms.choose(plan.framework(), form);
                    String document = sum(chosen, dossier(plan, signers.of(plan, by), true, null));
                    // What is signed already is refused, or the same command has come again.
                    boolean known =
                            Dossier.signed(plan)
                                    || seen == null
                                    || seen.equals(document)
                                    || seen.equals(sum(chosen, asItStands(plan, null)));
                    return new SigningCopy(chosen.id(), document, plan.version(), known);
                });
    }

    private String sum(PlanForm form, Dossier dossier) {
        return DigestUtils.sha256Hex(print("ke-hoach", Format.PDF, form, dossier).content());
    }

    private PrintedFile print(String name, Format format, PlanForm form, Dossier dossier) {
        return desk.write(name, format, form.compose(dossier), () -> PlanLedgers.of(dossier));
    }

    /** A plan as it stands: signed, or with all that it still lacks. */
    private Dossier asItStands(PlanView plan, @Nullable Instant asOf) {
        return dossier(
                plan, signers.under(plan, Dossier.issued(plan), asOf), Dossier.signed(plan), asOf);
    }

    private Dossier dossier(
            PlanView plan, @Nullable String signer, boolean signed, @Nullable Instant asOf) {
        Basis basis = plan.basis();
        return new Dossier(
                school(plan.school(), asOf),
                plan,
                frameworks.get(plan.framework()),
                basis == null
                        ? null
                        : sheets.lastApproved(plan.school(), basis.schoolYear(), basis.band(), asOf)
                                .orElse(null),
                signer,
                signed);
    }

    /** The sheet of a year; not as a text. */
    PrintedFile sheet(
            String school,
            String year,
            @Nullable Band band,
            Format format,
            @Nullable Instant asOf) {
        refuseText(format);
        return desk.inTurn(
                () -> {
                    SelfAssessmentSheet sheet = sheets.get(school, year, band, asOf);
                    Framework framework = frameworks.get(sheet.framework());
                    return desk.write(
                            "tu-danh-gia-" + school + "-" + sheet.band().code() + "-" + year,
                            format,
                            sheetPaper.compose(school(school, asOf), sheet, framework),
                            () -> SheetLedgers.of(sheet));
                });
    }

    /** The monitoring matrix of a year; not as a text. */
    PrintedFile matrix(String school, SchoolYear year, Format format, @Nullable Instant asOf) {
        refuseText(format);
        return desk.inTurn(
                () -> {
                    MonitoringMatrix matrix = monitoring.of(school, year, asOf);
                    return desk.write(
                            "giam-sat-" + school + "-" + year,
                            format,
                            matrixPaper.compose(school(school, asOf), matrix),
                            () -> matrixPaper.ledgers(matrix));
                });
    }

    private SchoolView school(String school, @Nullable Instant asOf) {
        return schools.get(school, Set.of(), asOf);
    }

    private static void refuseText(Format format) {
        if (format == Format.DOCX) {
            throw new Rejected(ProblemCode.NOT_FOUND);
        }
    }
}
