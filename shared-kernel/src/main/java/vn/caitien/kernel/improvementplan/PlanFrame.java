package vn.caitien.kernel.improvementplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/**
 * Everything of a plan's paper that is not a row: number, day, grounds, purpose, sections,
 * organisation, recipients.
 */
public record PlanFrame(
        @Nullable @Size(max = Limits.LINE) String number,
        @Nullable LocalDate issuedOn,
        @Nullable @Size(max = Limits.LINE) String place,
        @Nullable @Size(max = Limits.LINE) String title,
        @NotNull @Size(max = Limits.ENTRIES) List<@NotNull @Size(max = Limits.TEXT) String> grounds,
        @Nullable @Size(max = Limits.SECTION) String opening,
        @Nullable @Size(max = Limits.SECTION) String purpose,
        @Nullable @Size(max = Limits.SECTION) String objectives,
        @Nullable @Size(max = Limits.SECTION) String situation,
        @Nullable @Size(max = Limits.SECTION) String strengths,
        @Nullable @Size(max = Limits.SECTION) String weaknesses,
        @Nullable @Size(max = Limits.SECTION) String content,
        @NotNull @Valid @Size(max = Limits.ENTRIES) List<@NotNull Duty> organisation,
        @Nullable @Size(max = Limits.SECTION) String closing,
        @NotNull @Size(max = Limits.ENTRIES)
                List<@NotNull @Size(max = Limits.LINE) String> recipients,
        @Nullable @Size(max = Limits.LINE) String signatory) {

    /** Who signs where nothing else is said. */
    public static final String PRINCIPAL = "HIỆU TRƯỞNG";

    /** Absent lists are empty ones. */
    public PlanFrame {
        grounds = grounds == null ? List.of() : grounds;
        organisation = organisation == null ? List.of() : organisation;
        recipients = recipients == null ? List.of() : recipients;
    }

    /** What one role has to do to carry the plan out. */
    public record Duty(
            @NotNull @Size(max = Limits.LINE) String role,
            @NotNull @Size(max = Limits.SECTION) String duty) {}

    /** Whether a deputy signs (KT., TM., PHÓ HIỆU TRƯỞNG): more than one line, or no principal. */
    public boolean inPlaceOfThePrincipal() {
        return signatory != null && !signatory.strip().equalsIgnoreCase(PRINCIPAL);
    }

    /** A frame with nothing in it yet. */
    public static PlanFrame blank() {
        return new PlanFrame(
                null, null, null, null, List.of(), null, null, null, null, null, null, null,
                List.of(), null, List.of(), null);
    }
}
