package vn.caitien.query.home;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.caitien.kernel.authority.AuthorityApi;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolApi;
import vn.caitien.query.web.Codes;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** Registering supervising bodies and schools; also erasing a person. */
final class AdminForms {
    static final String AUTHORITY = "authority";
    static final String SCHOOL = "school";
    static final String OFFICER = "officer";
    static final String ERASURE = "erasure";

    private AdminForms() {}

    static AuthorityApi.Registration authority(Form form) {
        FormReader read = new FormReader(form);
        String name = read.required("name");
        String id = read.text("id");
        return new AuthorityApi.Registration(
                Objects.requireNonNullElseGet(id, () -> slug(name)),
                name,
                read.text("parent"),
                read.date("effectiveOn"));
    }

    static SchoolApi.Registration school(Form form) {
        FormReader read = new FormReader(form);
        String name = read.required("name");
        String id = read.text("id");
        List<Band> bands =
                Stream.of(Band.values()).filter(band -> form.has("bands", Codes.of(band))).toList();
        if (bands.isEmpty()) {
            form.reject("bands", "form.choice");
        }
        return new SchoolApi.Registration(
                Objects.requireNonNullElseGet(id, () -> slug(name)),
                name,
                bands,
                read.text("province"),
                read.text("commune"),
                read.required("authority"));
    }

    /** A short name without marks: "Trường THCS Pom Lót" is "truong-thcs-pom-lot". */
    static String slug(String name) {
        String plain =
                Normalizer.normalize(
                                name.toLowerCase(Locale.ROOT).replace('đ', 'd'),
                                Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.length() <= 60 ? plain : plain.substring(0, 60).replaceAll("-$", "");
    }
}
