package vn.caitien.query.planimport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.planimport.FewFiles;
import vn.caitien.kernel.planimport.PlanImportApi;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.query.permission.People;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.Writing;

/** Takes a plan in from a file, and lists the files that came before. */
@Page
@RequestMapping("/truong/{school}/ke-hoach/nhap")
class ImportsPageController {
    private static final String FILE = "tep";

    /** As many as anybody looks back at. */
    private static final int SHOWN = 50;

    private final Entrance entrance;
    private final PlanImports imports;
    private final PlanImportApi api;
    private final People people;
    private final Writing writing;
    private final FewFiles fewFiles;

    ImportsPageController(
            Entrance entrance,
            PlanImports imports,
            PlanImportApi api,
            People people,
            Writing writing,
            FewFiles fewFiles) {
        this.entrance = entrance;
        this.imports = imports;
        this.api = api;
        this.people = people;
        this.writing = writing;
        this.fewFiles = fewFiles;
    }

    @GetMapping
    String show(@PathVariable String school, Model model) {
        return page(school, Form.named("upload"), model);
    }

    private String page(String school, Form form, Model model) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        List<ImportSummary> earlier = imports.page(school, 0, SHOWN).items();
        model.addAttribute("uploadForm", form);
        model.addAttribute("earlier", earlier);
        model.addAttribute("names", names(school, earlier));
        return "planimport/all";
    }

    private Map<String, String> names(String school, List<ImportSummary> earlier) {
        return people.names(
                        school, earlier.stream().map(ImportSummary::uploadedBy).distinct().toList())
                .known();
    }

    @PostMapping
    String read(
            @PathVariable String school,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        if (file == null || file.isEmpty()) {
            form.reject(FILE, "import.no-file");
        } else if (file.getSize() > PlanImportApi.LARGEST_FILE) {
            form.reject(FILE, "import.too-large");
        }
        List<ImportSummary> earlier = imports.page(school, 0, SHOWN).items();
        AtomicReference<String> paper = new AtomicReference<>("");
        Writing.Outcome outcome =
                writing.keep(
                        school,
                        form,
                        () -> {
                            Receipt receipt =
                                    fewFiles.inTurn(
                                            () -> api.read(school, Objects.requireNonNull(file)));
                            paper.set(receipt.id());
                            return receipt;
                        });
        if (outcome.stored()) {
            if (earlier.stream().anyMatch(it -> it.id().equals(paper.get()))) {
                next.addFlashAttribute(Writing.SAID, "import.known");
            }
            return "redirect:/truong/" + school + "/ke-hoach/nhap/" + paper;
        }
        return page(school, form, model);
    }
}
