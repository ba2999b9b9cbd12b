package vn.caitien.command.planimport.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Actors;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Says who leads a row's work and who helps. */
final class PeopleDrafting {

    private static final Pattern SIDES =
            Pattern.compile(
                    "(?is)^\\W*(?:(?:chủ trì|chu tri)\\s*:?|ct\\s*:)(.*?)[;.\\n"
                            + ",]?\\s*(?:(?:phối hợp|phoi hop)\\s*:?|\\bph\\s*:)(.*)$");

    /** "Hiệu trưởng, phối hợp với công đoàn". */
    private static final Pattern WITH =
            Pattern.compile(
                    "(?is)^(.*?\\p{L})\\s*[;.,\\n"
                            + "]\\s*(?:phối hợp|phoi hop)\\s*(?:với|voi|cùng|cung|:)(.*)$");

    /** "Kế toán (CT), Tổ Toán (PH)", "Hiệu trưởng chỉ đạo; các tổ phối hợp". */
    private static final Pattern MARK =
            Pattern.compile(
                    "(?iu)\\s*(?:\\(\\s*(?:(chủ trì|chu tri|ct)|phối hợp|phoi hop|ph)\\s*\\)"
                            + "|\\s(?:(chủ trì|chu tri|chỉ đạo|chi dao)"
                            + "|phối hợp|phoi hop)(?:\\s+thực hiện)?)\\s*[.]?$");

    private static final Pattern NAMES = Pattern.compile("\\s*[,;\\n]\\s*");

    private final Found found;
    private final Tracing tracing;

    PeopleDrafting(Found found, Tracing tracing) {
        this.found = found;
        this.tracing = tracing;
    }

    @Nullable Assignment assignment(Found.Action row, String at) {
        Piece both = row.piece(Field.LEADS_AND_HELPERS);
        Piece leads = row.piece(Field.LEADS);
        Piece helpers = row.piece(Field.COLLABORATORS);
        List<Actor> leading = new ArrayList<>();
        List<Actor> helping = new ArrayList<>();
        if (both != null && !sides(both, at, leading, helping)) {
            // The first who is named leads, unless all only help.
            List<Actor> all = new ArrayList<>();
            boolean help = Words.of(both.text()).startsWith("phoi hop ");
            people(both.atMost(Sureness.LIKELY), at + (help ? "collaborators" : "leads"), all);
            int first = help || all.isEmpty() ? 0 : 1;
            leading.addAll(all.subList(0, first));
            helping.addAll(all.subList(first, all.size()));
            if (!helping.isEmpty()) {
                tracing.from(at + "collaborators", both.origin(Sureness.LIKELY));
            }
        }
        if (leads != null && !sides(leads, at, leading, helping)) {
            people(leads, at + "leads", leading);
        }
        if (helpers != null) {
            people(helpers, at + "collaborators", helping);
        }
        return leading.isEmpty() && helping.isEmpty() ? null : new Assignment(leading, helping);
    }

    /** "Chủ trì: …; phối hợp: …" in one cell. */
    private boolean sides(Piece cell, String at, List<Actor> leading, List<Actor> helping) {
        Matcher sides = SIDES.matcher(cell.text());
        if (!sides.matches()) {
            sides = WITH.matcher(cell.text());
        }
        if (!sides.matches()) {
            return marked(cell, at, leading, helping);
        }
        people(new Piece(sides.group(1), cell.place(), cell.sureness()), at + "leads", leading);
        people(
                new Piece(sides.group(2), cell.place(), cell.sureness()),
                at + "collaborators",
                helping);
        return true;
    }

    /** Each name with its part behind it; one without a part has that of the next. */
    private boolean marked(Piece cell, String at, List<Actor> leading, List<Actor> helping) {
        List<String> names = List.of(NAMES.split(cell.text().strip()));
        if (names.stream().noneMatch(name -> MARK.matcher(name).find())) {
            return false;
        }
        List<String> leaders = new ArrayList<>();
        List<String> helpers = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (String name : names) {
            Matcher mark = MARK.matcher(name);
            String bare = mark.replaceAll("").strip();
            if (!mark.reset().find()) {
                waiting.add(bare);
                continue;
            }
            boolean leads = mark.group(1) != null || mark.group(2) != null;
            // "Hiệu trưởng; Công đoàn phối hợp": who helps is said, so the first one leads.
            (leads || leaders.isEmpty() ? leaders : helpers).addAll(waiting);
            waiting.clear();
            (leads ? leaders : helpers).add(bare);
        }
        helpers.addAll(waiting);
        Piece likely = cell.atMost(Sureness.LIKELY);
        people(joined(leaders, likely), at + "leads", leading);
        people(joined(helpers, likely), at + "collaborators", helping);
        return true;
    }

    private static Piece joined(List<String> names, Piece of) {
        return new Piece(String.join(", ", names), of.place(), of.sureness());
    }

    private void people(Piece piece, String field, List<Actor> into) {
        Actors.of(piece.text())
                .ifPresentOrElse(
                        actors -> {
                            into.addAll(actors.value());
                            tracing.from(field, piece.origin(actors.sureness()));
                        },
                        () -> {
                            if (!piece.text().matches("[-–_/.…\\s]*")) {
                                found.leave(piece);
                            }
                        });
    }
}
