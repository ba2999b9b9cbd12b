package vn.caitien.query.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.PastDay;

/** The same files from the pages that show what is in them. */
@Page
@RequestMapping("/truong/{school}")
class DocumentPageController {
    private static final String YEAR = "/{year:20\\d\\d-20\\d\\d}";

    private final Entrance entrance;
    private final Papers papers;

    DocumentPageController(Entrance entrance, Papers papers) {
        this.entrance = entrance;
        this.papers = papers;
    }

    private Here enter(String school, @Nullable String day) {
        return entrance.enter(school, Operation.READ_SCHOOL, day, new ExtendedModelMap());
    }

    @GetMapping("/ke-hoach" + YEAR + "/van-ban.{format:docx|pdf|xlsx}")
    ResponseEntity<byte[]> plan(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String format,
            @RequestParam(name = "mau", required = false) @Nullable String form,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day,
            @RequestParam(name = "luc", required = false) @Nullable Instant moment) {
        Here here = enter(school, day);
        Instant asOf = moment == null ? here.asOf() : moment;
        return papers.plan(school, SchoolYear.parse(year), Format.of(format), form, asOf)
                .download();
    }

    @GetMapping("/tu-danh-gia" + YEAR + "/van-ban.{format:pdf|xlsx}")
    ResponseEntity<byte[]> sheet(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String format,
            @RequestParam(name = "cap", required = false) @Nullable Band band,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day) {
        Here here = enter(school, day);
        return papers.sheet(school, year, band, Format.of(format), here.asOf()).download();
    }

    @GetMapping("/giam-sat" + YEAR + "/van-ban.{format:pdf|xlsx}")
    ResponseEntity<byte[]> matrix(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String format,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day) {
        Here here = enter(school, day);
        return papers.matrix(school, SchoolYear.parse(year), Format.of(format), here.asOf())
                .download();
    }
}
