package org.yishi.desk.forum.budget;

import org.yishi.desk.Work;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.meeting.Polls;
import org.yishi.model.Outcome;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PollForm;

/** Puts the projects on the list to a vote on paper, under the item that runs. */
public final class ProjectVote {
    private final Work work;

    public ProjectVote(Work work) {
        this.work = work;
    }

    /** The item that runs now, under which a vote can be opened. */
    public Outcome<ItemId> running(MeetingId meeting) {
        return work.read(tx -> tx.items().of(meeting)).stream()
                .filter(i -> i.state() == ItemState.RUNNING)
                .findFirst()
                .<Outcome<ItemId>>map(i -> Outcome.done(i.id()))
                .orElseGet(() -> Outcome.refused("budget.wrong.no-item"));
    }

    /**
     * Opens the vote.
     *
     * @param places how many come first in what the vote itself says; the purse decides apart from it
     * @param reason why it is held although the quorum is not met; empty otherwise
     */
    public Outcome<PollId> open(MeetingId meeting, CountingMethod method, int places, String question, String reason) {
        var book = work.read(tx -> tx.budgets().of(meeting));
        if (book.isEmpty() || book.get().standing().size() < 2) {
            return Outcome.refused("budget.wrong.few");
        }
        var titles = book.get().standing().stream().map(Project::title).toList();
        var contest = new Contest.Among(method, titles, Math.clamp(places, 1, titles.size()), false);
        return running(meeting)
                .then(item -> new Polls(work)
                        .open(item, new PollDraft(question, PollForm.PAPER, Officers.NONE, reason), contest));
    }
}
