package vn.caitien.query.web;

import java.util.Locale;

/** The stable name of a constant as it stands in form fields and message keys. */
public final class Codes {
    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
