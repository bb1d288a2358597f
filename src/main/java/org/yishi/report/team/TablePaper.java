package org.yishi.report.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.presence.Attendee;
import org.yishi.office.write.Words;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.poster.Poster;
import org.yishi.office.write.docx.poster.Poster.Line;
import org.yishi.office.write.docx.poster.Poster.Sheet;
import org.yishi.report.Press;
import org.yishi.text.Text;
import org.yishi.text.lot.TeamWords;

/** What lies on each group's table 小组名单: its number, who leads it, its people in letters as large as fit. */
public final class TablePaper {
    /** An ideographic space, as wide as a character. */
    private static final String WIDE = Character.toString(0x3000);

    private static final int TITLE = 72;
    private static final int ABOUT = 26;
    private static final int LARGEST = 34;
    private static final int LEAST = 12;
    private static final int ONE_COLUMN = 14;
    private static final int LARGEST_OF_TWO = 28;
    /** Names longer than four characters get a line of their own. */
    private static final int SHORT = 8;

    private final Press press;
    private final Text text;
    private final TeamWords words;

    public TablePaper(Press press) {
        this.press = press;
        text = press.text();
        words = new TeamWords(text);
    }

    /**
     * Writes a page for each group.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, String meeting, List<TeamSheet> teams) {
        var paper = Paper.on(press.layout());
        teams.forEach(team -> paper.poster(new Poster(Sheet.A4, page(meeting, team), false)));
        paper.write(target, press.about(text.of("team.paper-tables", meeting)));
    }

    private List<Line> page(String meeting, TeamSheet sheet) {
        var team = sheet.team();
        var lines = new ArrayList<Line>();
        lines.add(Line.title(words.name(team), TITLE));
        lines.add(Line.title(press.heading(meeting), ABOUT / 2 + 5));
        lines.add(about("team.facilitator", team.facilitator()));
        lines.add(about("team.note-taker", team.noteTaker()));
        if (!team.room().isBlank()) {
            lines.add(about("team.room", team.room()));
        }
        var names = sheet.people().stream().map(Attendee::display).toList();
        boolean isShort = names.stream().allMatch(name -> Words.halves(name) <= SHORT);
        int columns = names.size() > ONE_COLUMN && isShort ? 2 : 1;
        int rows = Math.ceilDiv(names.size(), columns);
        int size = Math.min(size(lines, rows), columns == 2 ? LARGEST_OF_TWO : LARGEST);
        for (int row = 0; row < rows; row++) {
            lines.add(new Line("", row(names, row, rows, columns), size, Poster.Side.LEFT, size * 3, 0, false));
        }
        return lines;
    }

    private Line about(String key, String name) {
        return Line.text(
                text.of("team.label", text.of(key)), name.isBlank() ? text.of("team.blank") : name, ABOUT, true);
    }

    /** The largest size in which so many rows fit below what stands there. */
    private static int size(List<Line> lines, int rows) {
        int room = Sheet.A4.textHeight()
                - lines.stream().mapToInt(l -> l.pitch() + l.before()).sum()
                - LARGEST * 27;
        int size = LARGEST;
        while (size > LEAST && rows * size * 30 > room) {
            size--;
        }
        return size;
    }

    /** Filled column by column, the first as wide as ten characters. */
    private static String row(List<String> names, int row, int rows, int columns) {
        var first = numbered(names, row);
        if (columns == 1 || row + rows >= names.size()) {
            return first;
        }
        int fill = Math.max(1, (20 - Words.halves(first)) / 2);
        return first + WIDE.repeat(fill) + (Words.halves(first) % 2 == 0 ? "" : " ") + numbered(names, row + rows);
    }

    private static String numbered(List<String> names, int at) {
        int number = at + 1;
        return (number < 10 ? " " + number : Integer.toString(number)) + WIDE + names.get(at);
    }
}
