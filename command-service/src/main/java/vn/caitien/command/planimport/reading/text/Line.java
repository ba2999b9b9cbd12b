package vn.caitien.command.planimport.reading.text;

import java.util.List;

/** One line of a file that knows only lines. */
public record Line(String text, String place) {

    /** A line on which a paper of ours has only a mark has no words. */
    public Line {
        text = Words.unmarked(text);
    }

    /** The first line from one on that has words; how many there are if none has. */
    public static int firstFilled(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).blank()) {
            at++;
        }
        return at;
    }

    public boolean blank() {
        return text.isBlank();
    }

    /** Whether it begins with white space, which is what remains of a bullet or an indent. */
    public boolean indented() {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    public String tidy() {
        return Words.tidy(text);
    }
}
