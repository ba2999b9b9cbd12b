package vn.caitien.command.planimport.reading.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.text.Words;

/** The words for what is graded at school and for the steps of the scales. */
final class Grading {

    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:ket qua |muc )?(?:hanh kiem|hoc luc|ren luyen|hoc tap|pham chat|nang"
                            + " luc|giao duc|chat luong giao duc)");
    private static final Pattern GRADE =
            Pattern.compile(
                    "(?:muc |loai |xep loai )?(?:xuat sac|gioi|tot(?: gioi)?|kha|trung"
                            + " binh|yeu|kem|dat|chua dat|hoan thanh|hoan thanh tot|hoan thanh xuat"
                            + " sac|chua hoan thanh|can co gang|tb|htt|ht|cht)");

    private Grading() {}

    /** What is graded in the columns below a line that names nothing else. */
    static List<String> subjects(String text, String plain) {
        if (plain.matches(".*\\d.*") || plain.length() > 120) {
            return List.of();
        }
        List<String> subjects = new ArrayList<>();
        Matcher matcher = SUBJECT.matcher(plain);
        int covered = 0;
        while (matcher.find()) {
            subjects.add(text.substring(matcher.start(), matcher.end()).strip());
            covered += matcher.end() - matcher.start();
        }
        return subjects.size() >= 2 && covered * 2 >= plain.length() ? subjects : List.of();
    }

    /** Whether the words are those of a step of a scale. */
    static boolean grade(String text) {
        return GRADE.matcher(Words.of(text)).matches();
    }

    /** Whether the words name what is graded. */
    static boolean subject(String text) {
        return SUBJECT.matcher(Words.of(text)).find();
    }
}
