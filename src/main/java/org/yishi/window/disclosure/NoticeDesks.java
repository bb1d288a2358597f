package org.yishi.window.disclosure;

import org.yishi.desk.Work;
import org.yishi.desk.disclosure.Drafts;
import org.yishi.desk.disclosure.Holidays;
import org.yishi.desk.disclosure.Postings;
import org.yishi.desk.disclosure.WallCheck;
import org.yishi.desk.matter.Disclosures;
import org.yishi.desk.paper.PosterPapers;
import org.yishi.live.Changes;
import org.yishi.text.Text;

/** The desks behind what is put up. */
public record NoticeDesks(
        Postings postings,
        Disclosures disclosures,
        Drafts drafts,
        WallCheck check,
        PosterPapers papers,
        Holidays holidays,
        Changes changes) {
    /** The desks of an open file. */
    public static NoticeDesks of(Work work, Text text) {
        return new NoticeDesks(
                new Postings(work),
                new Disclosures(work),
                new Drafts(work, text),
                new WallCheck(work, text),
                new PosterPapers(work, text),
                new Holidays(work),
                work.changes());
    }
}
