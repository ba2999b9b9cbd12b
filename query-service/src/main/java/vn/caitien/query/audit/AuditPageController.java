package vn.caitien.query.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Option;
import vn.caitien.query.web.Page;

/**
 * The trail of a school as sentences, narrowed by day, person, sort and criterion; also as a file.
 */
@Page
@RequestMapping("/truong/{school}/nhat-ky")
class AuditPageController {
    private static final int PER_PAGE = 50;

    private final Entrance entrance;
    private final AuditTrail trail;

    AuditPageController(Entrance entrance, AuditTrail trail) {
        this.entrance = entrance;
        this.trail = trail;
    }

    @GetMapping
    String show(
            @PathVariable String school,
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Locale locale,
            Model model) {
        entrance.enter(school, Operation.READ_AUDIT, model);
        int shown = Math.clamp(page, 1, 100_000);
        AuditPage found = trail.page(school, filter(asked), shown - 1, PER_PAGE, locale);
        model.addAttribute("entries", found.items());
        model.addAttribute("total", found.total());
        model.addAttribute("number", shown);
        model.addAttribute("pages", Math.max(1, (found.total() + PER_PAGE - 1) / PER_PAGE));
        model.addAttribute("asked", asked);
        model.addAttribute("filter", query(asked));
        model.addAttribute("people", people(school, locale));
        model.addAttribute(
                "types",
                trail.types(locale).stream().map(t -> new Option(t.type(), t.name())).toList());
        return "audit/trail";
    }

    @GetMapping("/tai-ve")
    void download(
            @PathVariable String school,
            @RequestParam Map<String, String> asked,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        entrance.enter(school, Operation.READ_AUDIT, new ExtendedModelMap());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("nhat-ky-" + school + ".csv")
                        .build()
                        .toString());
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                response.getOutputStream(), StandardCharsets.UTF_8))) {
            trail.export(school, filter(asked), locale, out);
        }
    }

    private List<Option> people(String school, Locale locale) {
        return trail.people(school, locale).stream()
                .map(person -> new Option(person.subject(), person.name()))
                .toList();
    }

    private static AuditFilter filter(Map<String, String> asked) {
        return AuditFilter.of(
                asked.get("tu"),
                asked.get("den"),
                asked.get("nguoi"),
                asked.get("loai"),
                asked.get("tieu-chi"),
                asked.get("noi-dung"));
    }

    /** The filter again, for links to other pages of the same list. */
    private static String query(Map<String, String> asked) {
        var query = org.springframework.web.util.UriComponentsBuilder.newInstance();
        for (String name : List.of("tu", "den", "nguoi", "loai", "tieu-chi", "noi-dung")) {
            @Nullable String value = asked.get(name);
            if (value != null && !value.isBlank()) {
                query.queryParam(name, "{" + name + "}");
            }
        }
        String text = query.encode().buildAndExpand(asked).toUriString();
        return text.isEmpty() ? "?" : text + "&";
    }
}
