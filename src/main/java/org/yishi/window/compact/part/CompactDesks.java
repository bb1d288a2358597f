package org.yishi.window.compact.part;

import org.yishi.desk.Work;
import org.yishi.desk.compact.Adopting;
import org.yishi.desk.compact.CompactPapers;
import org.yishi.desk.compact.Compacts;
import org.yishi.desk.compact.Drafting;
import org.yishi.desk.compact.Hearing;
import org.yishi.live.Changes;
import org.yishi.text.Text;

/** What the pages of compacts work with. */
public record CompactDesks(
        Compacts compacts,
        Drafting drafting,
        Hearing hearing,
        Adopting adopting,
        CompactPapers papers,
        Changes changes) {
    /** The desks of a village file. */
    public static CompactDesks of(Work work, Text text) {
        return new CompactDesks(
                new Compacts(work),
                new Drafting(work),
                new Hearing(work),
                new Adopting(work, text),
                new CompactPapers(work, text),
                work.changes());
    }
}
