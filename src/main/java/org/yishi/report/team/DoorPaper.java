package org.yishi.report.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.report.Press;
import org.yishi.text.Text;

/** The list at the door 分组对照表: by name, which group each sits in. */
public final class DoorPaper {
    private static final int ACROSS = 3;

    private final Press press;
    private final Text text;

    public DoorPaper(Press press) {
        this.press = press;
        text = press.text();
    }

    /**
     * Writes the list.
     *
     * @param places in the order of the names
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, String meeting, List<TeamSheet.Place> places) {
        var title = text.of("team.paper-door", meeting);
        var paper = Paper.on(press.layout()).page(Page.COMPACT).title(press.heading(title));
        paper.table(new Table(
                Stream.generate(() -> Stream.of(
                                Column.centred(text.of("lot.column.name"), 20),
                                Column.centred(text.of("team.column.team"), 13)))
                        .limit(ACROSS)
                        .flatMap(pair -> pair)
                        .toList(),
                rows(places),
                Table.LINE));
        paper.write(target, press.about(title));
    }

    /** A band for each initial; the names run across. */
    private List<Table.Row> rows(List<TeamSheet.Place> places) {
        var rows = new ArrayList<Table.Row>();
        var letter = "";
        var cells = new ArrayList<String>();
        for (var place : places) {
            var initials = place.who().initials();
            var now = initials.isEmpty() ? text.of("team.no-letter") : initials.substring(0, 1);
            if (!now.equals(letter)) {
                flush(rows, cells);
                rows.add(Table.Row.band(now));
                letter = now;
            }
            cells.add(place.who().display());
            cells.add(text.of("team.name", place.team().number()));
            if (cells.size() == 2 * ACROSS) {
                flush(rows, cells);
            }
        }
        flush(rows, cells);
        return rows;
    }

    private static void flush(List<Table.Row> rows, List<String> cells) {
        if (!cells.isEmpty()) {
            cells.addAll(Collections.nCopies(2 * ACROSS - cells.size(), ""));
            rows.add(new Table.Row.Cells(cells));
            cells.clear();
        }
    }
}
