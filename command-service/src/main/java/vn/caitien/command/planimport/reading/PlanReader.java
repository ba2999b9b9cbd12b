package vn.caitien.command.planimport.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.caitien.command.planimport.reading.draft.Doubts;
import vn.caitien.command.planimport.reading.draft.Drafting;
import vn.caitien.command.planimport.reading.draft.RowLimit;
import vn.caitien.command.planimport.reading.field.HeaderSearch;
import vn.caitien.command.planimport.reading.file.DocxFile;
import vn.caitien.command.planimport.reading.file.FileKind;
import vn.caitien.command.planimport.reading.file.OfficePackage;
import vn.caitien.command.planimport.reading.file.PdfFile;
import vn.caitien.command.planimport.reading.file.TextFile;
import vn.caitien.command.planimport.reading.file.XlsxFile;
import vn.caitien.command.planimport.reading.ownworkbook.OwnWorkbook;
import vn.caitien.command.planimport.reading.plan.Edition;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.plan.PlanText;
import vn.caitien.command.planimport.reading.plan.PlanYear;
import vn.caitien.command.planimport.reading.plan.SchoolNames;
import vn.caitien.command.planimport.reading.plan.SchoolNames.SchoolName;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.PlanImportApi;
import vn.caitien.kernel.planimport.PrintedCopy;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Reads an improvement plan that exists as a .docx, .xlsx, .txt or .pdf into a draft.
 *
 * <p>Bounds: a file of at most 20 MB; packed files of at most 100 MB unpacked, of which 10 MB are
 * XML; 300 pages of a .pdf, its streams at most 100 MB unpacked; 2 million characters of text;
 * 1,000 rows. Memory stays within a few hundred megabytes as long as few files are read at a time,
 * which whoever calls sees to; the time is linear in the text and below a second for a plan of
 * usual size. Nothing is calculated, fetched or run: a formula shows the value it was saved with,
 * links and embedded objects are not looked at.
 *
 * <p>What is refused is {@link Rejected}: {@code file-empty}, {@code file-too-large}, {@code
 * file-kind-unknown}, {@code file-not-what-it-says}, {@code file-protected}, {@code
 * file-with-macros}, {@code file-with-links}, {@code file-swells}, {@code file-unreadable}, {@code
 * file-without-text}, {@code file-without-plan}, {@code file-too-many-rows}.
 */
@Component
public class PlanReader {

    private static final long CHARACTERS = 2_000_000;

    /** Names of schools are compared in the paper's own sentences, not in what is to be done. */
    private static final int NAMED_IN = 400;

    /** A letterhead has no more rows. */
    private static final int LETTERHEAD = 4;

    private final Frameworks frameworks;

    public PlanReader(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** The draft that the file makes, where each field came from, and what is doubtful. */
    public Reading read(byte[] file, String fileName) {
        if (file.length == 0) {
            throw new Rejected(ProblemCode.FILE_EMPTY);
        }
        if (file.length > PlanImportApi.LARGEST_FILE) {
            throw new Rejected(
                    ProblemCode.FILE_TOO_LARGE,
                    Map.of("megabytes", PlanImportApi.LARGEST_FILE >> 20));
        }
        FileKind kind = FileKind.of(file, fileName);
        try {
            return read(file, kind, fileName);
        } catch (IOException
                | UncheckedIOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            // The libraries answer a damaged file with any of these, and only in words one that
            // holds far more than its size tells.
            throw new Rejected(
                    String.valueOf(e.getMessage()).contains("Zip bomb")
                            ? ProblemCode.FILE_SWELLS
                            : ProblemCode.FILE_UNREADABLE);
        }
    }

    private Reading read(byte[] file, FileKind kind, String name) throws IOException {
        return switch (kind) {
            case DOCX -> word(file, name);
            case PDF -> read(PdfFile.read(file));
            case TXT -> read(TextFile.read(file, CHARACTERS));
            case XLSX -> workbook(file, name);
        };
    }

    /**
     * A file that the product printed counts as it was printed where nobody has changed it; the
     * text of any other file counts as it reads.
     */
    private Reading word(byte[] file, String name) throws IOException {
        Optional<PrintedCopy> carried = OfficePackage.carriedBy(file, name);
        if (carried.isEmpty()) {
            return read(DocxFile.read(file, name));
        }
        PrintedCopy copy = carried.get();
        Reading plan = workbook(copy.workbook(), name);
        if (Arrays.equals(OfficePackage.text(file, name), OfficePackage.text(copy.paper(), name))) {
            return plan;
        }
        Reading printed = read(DocxFile.read(copy.paper(), name));
        return EditedPaper.read(read(DocxFile.read(file, name)), printed, plan.draft());
    }

    private Reading workbook(byte[] file, String name) throws IOException {
        try (var opened = OfficePackage.open(file, FileKind.XLSX, name);
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            Reading reading =
                    OwnWorkbook.is(workbook)
                            ? OwnWorkbook.read(workbook, frameworks.all())
                            : read(XlsxFile.read(workbook));
            return with(reading, XlsxFile.withoutValue(workbook));
        }
    }

    /** What the file keeps to itself is said, not guessed. */
    private static Reading with(Reading reading, List<LeftOver> formulas) {
        List<LeftOver> leftOver = new ArrayList<>(reading.leftOver());
        List<Doubt> doubts = new ArrayList<>(reading.doubts());
        for (LeftOver formula : formulas) {
            leftOver.add(formula);
            doubts.add(
                    new Doubt(
                            Doubts.FORMULA_WITHOUT_VALUE,
                            null,
                            formula.place() + ": " + formula.text()));
        }
        return new Reading(
                reading.draft(), reading.schoolName(), reading.origins(), leftOver, doubts);
    }

    private Reading read(Document document) {
        if (document.texts().mapToLong(text -> text.text().length()).sum() > CHARACTERS) {
            throw new Rejected(ProblemCode.FILE_SWELLS);
        }
        List<SchoolName> schools =
                sentences(document)
                        .filter(paragraph -> Codes.heading(paragraph.text(), null).isEmpty())
                        .flatMap(paragraph -> SchoolNames.in(paragraph.text()).stream())
                        .toList();
        Optional<SchoolName> school =
                SchoolNames.first(schools)
                        .or(
                                () ->
                                        document.texts()
                                                .limit(NAMED_IN)
                                                .flatMap(t -> SchoolNames.in(t.text()).stream())
                                                .findFirst());
        PlanYear year = PlanYear.of(document);
        Edition edition = Edition.of(frameworks.all(), document, school, year.year());
        Found found = PlanText.read(document, edition);
        RowLimit.hold(found.actions().size(), found.upkeep().size(), found.targets().size());
        Drafting drafting = new Drafting(found, edition, year);
        PlanDraft draft = drafting.draft();
        if (nothing(draft)) {
            throw new Rejected(ProblemCode.FILE_WITHOUT_PLAN);
        }
        List<Doubt> doubts = new ArrayList<>(drafting.doubts());
        doubts.addAll(Doubts.of(draft, found, edition, drafting.origins(), schools));
        return new Reading(
                draft,
                school.map(SchoolName::text).orElse(null),
                drafting.origins(),
                found.leftOver().stream()
                        .filter(left -> school.filter(it -> saysOnly(left, it)).isEmpty())
                        .toList(),
                doubts);
    }

    /** The name of the school, which the reading has, is not left over wherever it stands alone. */
    private static boolean saysOnly(LeftOver left, SchoolName school) {
        List<SchoolName> names = SchoolNames.in(left.text());
        return names.size() == 1
                && names.getFirst().text().equals(Words.tidy(left.text()))
                && Words.of(left.text()).equals(Words.of(school.text()));
    }

    /** What stands beside the paper's tables, and in its letterhead, which is often one. */
    private static Stream<Paragraph> sentences(Document document) {
        Optional<Table> first =
                document.blocks().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .filter(table -> table.rows().size() <= LETTERHEAD)
                        .filter(table -> HeaderSearch.in(table.rows()).isEmpty());
        return document.blocks().stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case Paragraph paragraph -> Stream.of(paragraph);
                                    case Table table when first.filter(table::equals).isPresent() ->
                                            table.rows().stream().flatMap(Row::paragraphs);
                                    case Table table -> Stream.empty();
                                });
    }

    private static boolean nothing(PlanDraft draft) {
        return draft.actions().isEmpty() && draft.upkeep().isEmpty() && draft.targets().isEmpty();
    }
}
