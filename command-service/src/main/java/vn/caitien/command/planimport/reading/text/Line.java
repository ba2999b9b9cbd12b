package vn.caitien.command.planimport.reading.text;

/** One line of a file that knows only lines. */
public record Line(String text, String place) {

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
