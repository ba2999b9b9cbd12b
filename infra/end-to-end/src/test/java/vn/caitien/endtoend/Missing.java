package vn.caitien.endtoend;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What of a transcription is not found again, exactly and in its order, in what the product
 * answers.
 */
final class Missing {
    private final List<String> places = new ArrayList<>();

    private Missing() {}

    /** Every place at which the answer does not say what the paper says; empty if all is there. */
    static List<String> of(JsonNode paper, JsonNode answer) {
        Missing missing = new Missing();
        missing.compare("", paper, answer);
        return missing.places;
    }

    private void compare(String place, JsonNode paper, JsonNode answer) {
        if (paper.isObject()) {
            paper.propertyStream()
                    .forEach(
                            field ->
                                    compare(
                                            place + "/" + field.getKey(),
                                            field.getValue(),
                                            answer.path(field.getKey())));
        } else if (paper.isArray()) {
            if (!answer.isArray() || paper.size() != answer.size()) {
                places.add(place + ": " + paper.size() + " entries, not " + answer);
                return;
            }
            for (int i = 0; i < paper.size(); i++) {
                compare(place + "/" + i, paper.get(i), answer.get(i));
            }
        } else if (!same(paper, answer)) {
            places.add(place + ": " + paper + ", not " + answer);
        }
    }

    private static boolean same(JsonNode paper, JsonNode answer) {
        if (paper.isMissingNode()) {
            return true; // the paper does not speak of it at all
        }
        if (paper.isNull()) {
            return answer.isNull() || answer.isMissingNode();
        }
        if (paper.isNumber()) {
            return answer.isNumber() && paper.decimalValue().compareTo(answer.decimalValue()) == 0;
        }
        if (paper.isString()) {
            return answer.isString()
                    && Normalizer.normalize(paper.asString(), Normalizer.Form.NFC)
                            .equals(answer.asString());
        }
        return paper.equals(answer);
    }
}
