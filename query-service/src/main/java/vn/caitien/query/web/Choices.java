package vn.caitien.query.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Choices among constants, in words; templates call it {@code @choices}. */
@Component("choices")
public class Choices {
    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    /** Constants with their words from {@code prefix.code}. */
    public List<Option> of(String prefix, List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> new Option(Codes.of(constant), word(prefix, constant)))
                .toList();
    }

    public <E extends Enum<E>> List<Option> all(String prefix, Class<E> type) {
        return of(prefix, Arrays.asList(type.getEnumConstants()));
    }

    public String word(String prefix, Enum<?> constant) {
        return messages.getMessage(
                prefix + "." + Codes.of(constant), null, LocaleContextHolder.getLocale());
    }
}
