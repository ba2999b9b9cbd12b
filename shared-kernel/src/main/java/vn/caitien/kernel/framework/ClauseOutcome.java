package vn.caitien.kernel.framework;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads whether a clause is met: true, false, or the name of an outcome. */
final class ClauseOutcome extends StdDeserializer<Outcome> {

    ClauseOutcome() {
        super(Outcome.class);
    }

    @Override
    public Outcome deserialize(JsonParser parser, DeserializationContext context)
            throws JacksonException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Outcome.MET;
            case VALUE_FALSE -> Outcome.NOT_MET;
            case VALUE_STRING -> context.readValue(parser, Outcome.class);
            default -> (Outcome) context.handleUnexpectedToken(Outcome.class, parser);
        };
    }
}
