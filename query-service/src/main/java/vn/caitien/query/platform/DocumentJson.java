package vn.caitien.query.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How documents are written to the database and read back. */
final class DocumentJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private DocumentJson() {}

    static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    static <D> D read(String json, Class<D> type) {
        return MAPPER.readValue(json, type);
    }
}
