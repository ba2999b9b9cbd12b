package vn.caitien.command.planimport.reading.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Actors;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * Who has what to do in a sentence without a colon between the two: "Kế toán cân đối nguồn chi".
 */
final class DutySentence {

    /** Words by which what somebody has to do begins. */
    private static final Pattern DOING =
            Pattern.compile(
                    "\\s(?=(?:(?:co|chiu) trach nhiem|co nhiem vu|chi dao|phu trach|giam sat|theo"
                            + " doi|kiem tra|don doc|can doi|nop|tong hop|thuc hien|trien khai|phan"
                            + " cong|phoi hop|xay dung|lap|bao cao|tham muu|huong dan|pho bien|to"
                            + " chuc|quan ly|cap nhat|luu|chuan bi|dam bao|bao dam|du tru|ra"
                            + " soat|tuyen truyen|van dong|ho tro|tham gia|dieu hanh|can cu|cu"
                            + " the hoa)\\b)");

    /** A line with fewer words names somebody and says nothing. */
    private static final int WORDS = 6;

    /** The role of a duty that names nobody. */
    static final String EVERYBODY = "Chung";

    private DutySentence() {}

    /** The duty that a line says, if it is a sentence. */
    static Optional<Found.Duty> of(Piece line) {
        String text = line.text().strip();
        String plain = Words.plain(text);
        Matcher doing = DOING.matcher(plain);
        while (plain.length() == text.length() && doing.find()) {
            String role = text.substring(0, doing.start());
            // "Tổ chức Đoàn", "Hội đồng đánh giá": what they do may be part of their name.
            if (Actors.allKnown(role) && Words.of(role).split(" ").length > 1) {
                return Optional.of(duty(role, text.substring(doing.end()), line));
            }
        }
        boolean sentence = text.endsWith(".") && Words.of(text).split(" ").length >= WORDS;
        return sentence ? Optional.of(duty(EVERYBODY, text, line)) : Optional.empty();
    }

    private static Found.Duty duty(String role, String duty, Piece line) {
        return new Found.Duty(
                new Piece(role, line.place(), Sureness.GUESSED),
                new Piece(duty, line.place(), Sureness.GUESSED));
    }
}
