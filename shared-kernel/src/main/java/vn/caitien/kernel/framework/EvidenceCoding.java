package vn.caitien.kernel.framework;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a framework writes evidence codes.
 *
 * @param template the code with the parts {@code {box}}, {@code {standard}}, {@code {criterion}}
 *     (the number within its standard) and {@code {nn}}
 * @param opening the bracket put before codes in running text
 * @param separator what stands between several codes, without the blank after it
 * @param bracketsAroundEach whether each of several codes has its own brackets
 */
public record EvidenceCoding(
        @NotBlank String name,
        @NotBlank String template,
        @NotBlank String opening,
        @NotBlank String closing,
        @NotBlank String separator,
        boolean bracketsAroundEach,
        @NotBlank String example) {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> SHAPES =
            Map.of(
                    "box", "[1-9][0-9]{0,3}",
                    "standard", "[1-9][0-9]?",
                    "criterion", "[1-9][0-9]?",
                    "nn", "[0-9]{2,4}");

    public EvidenceCoding {
        pattern(template);
    }

    /** Whether codes name a box. */
    public boolean boxed() {
        return template.contains("{box}");
    }

    /** The code as it is kept, without brackets. */
    public String write(EvidenceCode code) {
        if (boxed() && code.box() == null) {
            throw new IllegalArgumentException(name + " needs a box");
        }
        String[] parts = code.criterion().split("\\.", 2);
        return template.replace("{box}", String.valueOf(code.box()))
                .replace("{standard}", parts[0])
                .replace("{criterion}", parts[1])
                .replace("{nn}", "%02d".formatted(code.number()));
    }

    /** The codes as they are put into running text. */
    public String quote(List<String> codes) {
        String between = separator + " ";
        return bracketsAroundEach
                ? codes.stream()
                        .map(code -> opening + code + closing)
                        .collect(Collectors.joining(between))
                : opening + String.join(between, codes) + closing;
    }

    /**
     * The parts of a code, with or without its brackets; empty for text that is no code of this
     * kind.
     */
    public Optional<EvidenceCode> read(String text) {
        String bare = text.strip();
        if (bare.startsWith(opening) && bare.endsWith(closing)) {
            bare = bare.substring(opening.length(), bare.length() - closing.length());
        }
        Matcher parts = pattern(template).matcher(bare);
        if (!parts.matches() || Integer.parseInt(parts.group("nn")) == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new EvidenceCode(
                        boxed() ? Integer.valueOf(parts.group("box")) : null,
                        parts.group("standard") + "." + parts.group("criterion"),
                        Integer.parseInt(parts.group("nn"))));
    }

    private static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        Matcher part = PART.matcher(template);
        int end = 0;
        while (part.find()) {
            String shape = SHAPES.get(part.group(1));
            if (shape == null) {
                throw new IllegalArgumentException("evidence code part " + part.group());
            }
            regex.append(Pattern.quote(template.substring(end, part.start())));
            regex.append("(?<").append(part.group(1)).append('>').append(shape).append(')');
            end = part.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(template.substring(end))).toString());
    }
}
