package vn.caitien.command.planimport.reading;

/** How the title of a plan begins and goes on. */
final class Title {

    private static final int LONGEST = 160;

    private Title() {}

    static boolean begins(String text) {
        String words = Words.of(text);
        return (words.equals("ke hoach") || words.startsWith("ke hoach cai tien"))
                && text.length() <= LONGEST
                && Heading.of(text).depth() == 0
                && (Words.shouted(text) || !text.strip().endsWith("."));
    }

    /** Whether a line after the first still belongs to the title. */
    static boolean goesOn(String text) {
        String words = Words.of(text);
        return text.length() <= LONGEST
                && Heading.of(text).depth() == 0
                && !words.startsWith("can cu")
                && !words.startsWith("thuc hien")
                && !text.strip().endsWith(":")
                && !text.strip().endsWith(";")
                && (words.startsWith("nam hoc")
                        || words.startsWith("cai tien")
                        || words.startsWith("truong")
                        || words.startsWith("giai doan")
                        || words.contains("chat luong")
                        || words.contains("nam hoc"));
    }
}
