package org.yishi.office.write.docx.track;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.yishi.office.write.Words;
import org.yishi.office.write.docx.track.Tracked.Kind;
import org.yishi.office.write.docx.track.Tracked.Line;
import org.yishi.office.write.docx.track.Tracked.Mark;

/**
 * Writes tracked changes as Word keeps them: w:ins and w:del around runs, and in a paragraph's own mark where it came in or
 * fell out as a whole (ECMA-376, 17.13.5), so that taking or refusing all leaves no empty paragraph behind.
 */
public final class TrackWriter {
    private static final TimeZone ZONE = TimeZone.getTimeZone(ZoneOffset.UTC);

    private final Quill quill;
    private final String author;
    private final Instant at;
    private int id = 1;

    public TrackWriter(Quill quill, String author, Instant at) {
        this.quill = quill;
        this.author = Words.clean(author);
        this.at = at;
    }

    /** Appends the lines to a document's body. */
    public void write(CTBody body, List<Line> lines) {
        lines.forEach(line -> write(body, line));
    }

    private void write(CTBody body, Line line) {
        var paragraph = body.addNewP();
        var look = quill.start(paragraph, line.kind());
        for (var piece : line.pieces()) {
            var parts = piece.words().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    end(look, line.mark() == Mark.SAME ? piece.mark() : line.mark());
                    paragraph = body.addNewP();
                    look = quill.start(paragraph, line.kind());
                }
                words(paragraph, line.kind(), piece.mark(), parts[i], piece.strong());
            }
        }
        end(look, line.mark());
    }

    private void words(CTP paragraph, Kind kind, Mark mark, String words, boolean strong) {
        if (words.isEmpty()) {
            return;
        }
        int before = paragraph.sizeOfRArray();
        quill.write(paragraph, kind, words, strong);
        if (mark == Mark.SAME) {
            return;
        }
        var runs = new ArrayList<CTR>();
        while (paragraph.sizeOfRArray() > before) {
            runs.add((CTR) paragraph.getRArray(before).copy());
            paragraph.removeR(before);
        }
        var change = mark == Mark.ADDED ? paragraph.addNewIns() : paragraph.addNewDel();
        sign(change);
        runs.forEach(run -> put(change, run, mark));
    }

    private static void put(CTRunTrackChange change, CTR run, Mark mark) {
        var put = change.addNewR();
        put.set(run);
        while (mark == Mark.REMOVED && put.sizeOfTArray() > 0) {
            var text = put.addNewDelText();
            text.set(put.getTArray(0));
            put.removeT(0);
        }
    }

    /** Marks the end of a paragraph as put in or taken out. */
    private void end(CTPPr look, Mark mark) {
        switch (mark) {
            case SAME -> {}
            case ADDED -> sign(own(look).addNewIns());
            case REMOVED -> sign(own(look).addNewDel());
        }
    }

    private static CTParaRPr own(CTPPr look) {
        return look.isSetRPr() ? look.getRPr() : look.addNewRPr();
    }

    private void sign(CTTrackChange change) {
        change.setId(BigInteger.valueOf(id++));
        change.setAuthor(author);
        Calendar day = new GregorianCalendar(ZONE, Locale.ROOT);
        day.setTimeInMillis(at.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        day.clear(Calendar.MILLISECOND);
        change.setDate(day);
    }
}
