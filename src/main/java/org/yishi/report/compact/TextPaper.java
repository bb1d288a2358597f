package org.yishi.report.compact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.compact.change.LineChange;
import org.yishi.model.compact.change.LineChange.Role;
import org.yishi.model.compact.change.Piece;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.track.Tracked;
import org.yishi.office.write.docx.track.Tracked.Kind;
import org.yishi.office.write.docx.track.Tracked.Line;
import org.yishi.office.write.docx.track.Tracked.Mark;
import org.yishi.report.Press;

/**
 * The text itself as a Word file in its usual form: title, chapters, articles, closing. Between two versions it bears
 * tracked changes: all taken, it is the version after; all refused, the version before.
 *
 * <pre>{@code
 * new TextPaper(press).write(path, "溪口村村规民约", lines);
 * }</pre>
 */
public final class TextPaper {
    private final Press press;

    public TextPaper(Press press) {
        this.press = press;
    }

    /**
     * Writes the file.
     *
     * @param lines those of one version against itself for a clean text
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, String title, List<LineChange> lines) {
        var all = new ArrayList<Line>();
        lines.forEach(line -> add(all, line));
        Paper.on(press.layout())
                .tracked(new Tracked(press.committee(), press.now().toInstant(), all))
                .write(target, press.about(title));
    }

    private void add(List<Line> all, LineChange line) {
        var mark = mark(line.mark());
        boolean isBlank = line.pieces().stream().allMatch(p -> p.words().isEmpty());
        if (isBlank) {
            return;
        }
        if (line.role() == Role.CLOSING) {
            all.add(new Line(Kind.BODY, mark, List.of()));
        }
        all.add(new Line(kind(line), mark, pieces(line)));
        if (line.role() == Role.TITLE) {
            all.add(new Line(Kind.BODY, Mark.SAME, List.of()));
        }
    }

    /** What stands in brackets under the title stands in the middle; an introduction is plain text. */
    private static Kind kind(LineChange line) {
        return switch (line.role()) {
            case TITLE -> Kind.TITLE;
            case PREAMBLE -> isBracketed(line) ? Kind.MIDDLE : Kind.BODY;
            case CHAPTER -> Kind.HEADING;
            case ARTICLE -> Kind.BODY;
            case CLOSING -> Kind.RIGHT;
        };
    }

    private static boolean isBracketed(LineChange line) {
        var first = line.pieces().getFirst().words();
        return !first.isEmpty() && Character.getType(first.charAt(0)) == Character.START_PUNCTUATION;
    }

    private static List<Tracked.Piece> pieces(LineChange line) {
        var pieces = new ArrayList<Tracked.Piece>();
        for (int i = 0; i < line.pieces().size(); i++) {
            var piece = line.pieces().get(i);
            boolean isNumber = i < line.head() && line.role() == Role.ARTICLE;
            pieces.add(new Tracked.Piece(mark(piece.kind()), piece.words(), isNumber));
        }
        return pieces;
    }

    private static Mark mark(Piece.Kind kind) {
        return switch (kind) {
            case SAME -> Mark.SAME;
            case ADDED -> Mark.ADDED;
            case REMOVED -> Mark.REMOVED;
        };
    }
}
