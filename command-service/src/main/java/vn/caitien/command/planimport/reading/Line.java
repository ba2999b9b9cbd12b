package vn.caitien.command.planimport.reading;

/** One line of a file that knows only lines. */
record Line(String text, String place) {

    boolean blank() {
        return text.isBlank();
    }

    /** Whether it begins with white space, which is what remains of a bullet or an indent. */
    boolean indented() {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    String tidy() {
        return Words.tidy(text);
    }
}
