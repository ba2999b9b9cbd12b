package vn.caitien.command.planimport.reading.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.lines.Lines;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Line;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** A .txt as lines: UTF-8, or UTF-16 with its mark. */
public final class TextFile {

    /** A cell that was copied out of a spreadsheet and has several lines. */
    private static final Pattern QUOTED =
            Pattern.compile("(?<=\t)\"((?:[^\"\t]|\"\"){1,8000})\"(?=[\t\r\n]|$)");

    private TextFile() {}

    /**
     * @param most characters
     */
    public static Document read(byte[] file, long most) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        String all = decode(file);
        if (all.length() > most) {
            throw new Rejected(ProblemCode.FILE_SWELLS);
        }
        String whole =
                QUOTED.matcher(all)
                        .replaceAll(
                                cell ->
                                        Matcher.quoteReplacement(
                                                cell.group(1)
                                                        .replaceAll("\\R", " ")
                                                        .replace("\"\"", "\"")));
        for (String text : whole.split("\r\n|\r|\n", -1)) {
            number++;
            lines.add(new Line(text.replace("\f", ""), Places.line(number)));
        }
        return Lines.document(lines);
    }

    private static String decode(byte[] file) {
        boolean wide = file.length >= 2 && (file[0] == (byte) 0xff || file[0] == (byte) 0xfe);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Rejected(ProblemCode.FILE_UNREADABLE);
        }
    }
}
