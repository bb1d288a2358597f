package org.yishi.window.forum.gathered;

import org.yishi.desk.Work;
import org.yishi.desk.forum.opinion.OpinionPapers;
import org.yishi.desk.forum.opinion.OpinionWall;
import org.yishi.desk.forum.opinion.Opinions;
import org.yishi.desk.forum.opinion.Replies;
import org.yishi.desk.forum.opinion.Sorting;
import org.yishi.desk.forum.opinion.read.OpinionImport;
import org.yishi.desk.forum.proposal.Dotting;
import org.yishi.desk.forum.proposal.Proposals;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Text;

/** The desks behind the pages of a meeting's opinions and proposals. */
public record Desks(
        MeetingId meeting,
        Work work,
        Opinions opinions,
        Sorting sorting,
        Replies replies,
        OpinionImport reading,
        OpinionPapers papers,
        OpinionWall wall,
        Proposals proposals,
        Dotting dotting) {
    /** Those of one meeting. */
    public static Desks of(Work work, Text text, MeetingId meeting) {
        return new Desks(
                meeting,
                work,
                new Opinions(work),
                new Sorting(work),
                new Replies(work),
                new OpinionImport(work),
                new OpinionPapers(work, text),
                new OpinionWall(text),
                new Proposals(work),
                new Dotting(work));
    }
}
