package vn.caitien.kernel.planimport;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file was read as: the draft, where each of its fields came from, what found no place, and
 * what a person should look at.
 *
 * @param schoolName the school that the file names, null where it names none
 * @param origins by field of the draft, written like {@code actions[3].wording.measures}
 */
public record Reading(
        PlanDraft draft,
        @Nullable String schoolName,
        Map<String, Origin> origins,
        List<LeftOver> leftOver,
        List<Doubt> doubts) {

    /**
     * Where a field came from.
     *
     * @param place for people, e.g. "bảng 2, dòng 5, cột Thời gian" or "dòng 120–124"
     * @param words what stands there, shortened where it is long
     */
    public record Origin(String place, Sureness sureness, String words) {}

    /** How sure a field is. */
    public enum Sureness {
        /** It stands so in the file, in a place made for it. */
        @JsonProperty("sure")
        SURE,
        /** It follows from where it stands and what it looks like. */
        @JsonProperty("likely")
        LIKELY,
        /** Somebody should look. */
        @JsonProperty("guessed")
        GUESSED
    }

    /** Text of the file that no field has taken. */
    public record LeftOver(String place, String text) {}

    /**
     * Something that may be wrong in the file or in its reading.
     *
     * @param code stable name; its sentence is in the language of the reader
     * @param field of the draft, null where it is about the whole
     * @param found what was found
     */
    public record Doubt(String code, @Nullable String field, @Nullable String found) {}
}
