package org.yishi.desk.forum.opinion.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.desk.forum.opinion.Gathering;
import org.yishi.desk.forum.opinion.Opinions;
import org.yishi.desk.roster.Unreadable;
import org.yishi.model.Outcome;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Said;
import org.yishi.model.id.MeetingId;
import org.yishi.office.read.Tables;
import org.yishi.office.read.UnreadableException;

/**
 * Opinions from a group's file or from pasted text, one a line; nothing is kept before {@link Opinions#take}.
 *
 * <pre>{@code
 * var preview = reading.file(meeting, path, usual).orThrow();
 * opinions.take(meeting, preview.toTake());
 * }</pre>
 */
public final class OpinionImport {
    private final Work work;

    public OpinionImport(Work work) {
        this.work = work;
    }

    /**
     * Reads an Excel or a text file.
     *
     * @param usual the kind, group and item of what does not say its own
     */
    public Outcome<Preview> file(MeetingId meeting, Path file, Said usual) {
        var name = String.valueOf(file.getFileName());
        try {
            var rows = new ArrayList<Found>();
            for (var sheet : Tables.read(file).sheets()) {
                if (!sheet.hidden()) {
                    for (var row : sheet.rows()) {
                        rows.add(new Found(
                                sheet.name(),
                                row.number(),
                                row.cells().stream().map(cell -> cell.text()).toList()));
                    }
                }
            }
            return previewed(meeting, rows, usual);
        } catch (UnreadableException e) {
            return new Outcome.Refused<>(Unreadable.sentence(name, e));
        }
    }

    /** Reads what was pasted: a line each, cells parted by tabs as from a spreadsheet. */
    public Outcome<Preview> pasted(MeetingId meeting, String text, Said usual) {
        var rows = new ArrayList<Found>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                rows.add(new Found("", number, Arrays.asList(line.split("\t", -1))));
            }
        }
        return previewed(meeting, rows, usual);
    }

    private Outcome<Preview> previewed(MeetingId meeting, List<Found> rows, Said usual) {
        Gathered known = work.read(tx -> Gathering.of(tx, meeting));
        var lines = new Lines(known, usual).of(rows);
        if (lines.isEmpty()) {
            return Outcome.refused("opinion.wrong.none-found");
        }
        return lines.size() > Opinions.MOST
                ? Outcome.refused("opinion.wrong.too-many", Opinions.MOST)
                : Outcome.done(new Preview(lines));
    }
}
