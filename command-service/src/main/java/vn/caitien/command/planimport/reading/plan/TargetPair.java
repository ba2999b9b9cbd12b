package vn.caitien.command.planimport.reading.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** A name with the number that it is to reach: "Học sinh Giỏi: 17%", "từ 15% lên 17%". */
final class TargetPair {

    static final String NUMBER = "(\\d{1,6}(?:[.,]\\d{1,2})?)";
    private static final String UNIT =
            "(%|hs\\b|hoc sinh\\b|em\\b|giai\\b|lop\\b|gv\\b|giao"
                    + " vien\\b|nguoi\\b|phong\\b|luot\\b|tiet\\b|bai\\b)?";
    private static final Pattern PAIR =
            Pattern.compile(
                    "^([^:]{2,120}?)\\s*:\\s*(?:dat |tren |tu |it nhat |[>≥] ?)?"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + "(\\s*tro len)?\\s*[.;,]?$");
    private static final Pattern PLAIN_PAIR =
            Pattern.compile(
                    "^(\\D{2,120}?)\\s+(?:dat\\s+|tren\\s+|tu\\s+)?"
                            + NUMBER
                            + "\\s*(%)(\\s*tro len)?\\s*[.;,]?$");
    private static final Pattern FROM_TO =
            Pattern.compile(
                    "^([^:]{2,120}?)\\s*:?\\s*(?:(?:giam|tang|nang|ha)\\s+)?tu\\s+"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + "\\s*(?:len|xuong|den|con)\\s*(?:con\\s+)?"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + "\\s*[.;,]?$");

    /** "99,5% (năm trước 98,9%)" */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "\\s*\\((?:nam (?:hoc )?truoc|nam (?:hoc )?20\\d\\d[-– 0-9]*|hien tai|hien"
                            + " nay|da dat)[\\s:]*(?:dat\\s*)?"
                            + NUMBER
                            + "\\s*%?\\)\\s*[.;,]?$");

    private TargetPair() {}

    /**
     * The pair that a text is.
     *
     * @param subject what the name is a step or a part of
     */
    static Optional<TargetWords> in(String text, @Nullable String group, @Nullable String subject) {
        String plain = Words.plain(text);
        if (plain.length() != text.length()) {
            return Optional.empty();
        }
        Matcher before = BEFORE.matcher(plain);
        if (before.find()) {
            return in(text.substring(0, before.start()), group, subject)
                    .filter(words -> words.baseline() == null)
                    .map(words -> words.comingFrom(number(before.group(1))));
        }
        Matcher fromTo = FROM_TO.matcher(plain);
        if (fromTo.matches()) {
            String unit =
                    fromTo.end(5) > fromTo.start(5)
                            ? text.substring(fromTo.start(5), fromTo.end(5))
                            : null;
            return Optional.of(
                    words(
                            group,
                            subject,
                            text.substring(0, fromTo.end(1)),
                            number(fromTo.group(2)),
                            number(fromTo.group(4)),
                            unit,
                            null));
        }
        for (Pattern pattern : List.of(PAIR, PLAIN_PAIR)) {
            Matcher pair = pattern.matcher(plain);
            if (pair.matches()) {
                String unit =
                        pair.group(3) == null ? null : text.substring(pair.start(3), pair.end(3));
                boolean atLeast =
                        !plain.substring(pair.end(1), pair.start(2)).matches("[\\s:]*")
                                || pair.group(4) != null;
                String more =
                        atLeast ? text.substring(pair.end(1)).replaceFirst("^[\\s:]+", "") : null;
                return Optional.of(
                        words(
                                group,
                                subject,
                                text.substring(0, pair.end(1)),
                                null,
                                number(pair.group(2)),
                                unit,
                                more));
            }
        }
        return Optional.empty();
    }

    private static TargetWords words(
            @Nullable String group,
            @Nullable String subject,
            String name,
            @Nullable BigDecimal baseline,
            BigDecimal target,
            @Nullable String unit,
            @Nullable String text) {
        String own = name.strip();
        return new TargetWords(
                group,
                subject == null ? own : subject,
                subject == null ? null : own,
                baseline,
                target,
                unit,
                text,
                text == null && unit != null ? Sureness.SURE : Sureness.LIKELY);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
