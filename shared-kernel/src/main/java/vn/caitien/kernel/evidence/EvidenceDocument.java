package vn.caitien.kernel.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/** What the evidence list says of a document: name, number and day, issuer, where it is kept. */
public record EvidenceDocument(
        @NotBlank @Size(max = Limits.LINE) String title,
        @Nullable @Size(max = Limits.LINE) String number,
        @Nullable LocalDate issuedOn,
        @Nullable @Size(max = Limits.LINE) String issuer,
        @Nullable @Size(max = Limits.LINE) String location,
        @Nullable @Size(max = Limits.TEXT) String note) {}
