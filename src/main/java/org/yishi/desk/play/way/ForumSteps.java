package org.yishi.desk.play.way;

import org.yishi.desk.Work;
import org.yishi.desk.script.deed.ForumDeed;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Text;

/** The steps of a meeting beside its votes, each passed on to those who know it. */
public final class ForumSteps {
    private final Work work;
    private final Text text;
    private final MeetingId meeting;

    public ForumSteps(Work work, Text text, MeetingId meeting) {
        this.work = work;
        this.text = text;
        this.meeting = meeting;
    }

    /** Plays a step; what it is refused for tells what is wrong. */
    public Outcome<?> play(ForumDeed deed) {
        return switch (deed) {
            case ForumDeed.Draw draw -> new LotSteps(work, text, meeting).draw(draw);
            case ForumDeed.Declines declines -> new LotSteps(work, text, meeting).declines(declines);
            case ForumDeed.AllCome() -> new LotSteps(work, text, meeting).allCome();
            case ForumDeed.Teams teams -> new LotSteps(work, text, meeting).teams(teams);
            case ForumDeed.Opine opine -> new TalkSteps(work, meeting).opine(opine);
            case ForumDeed.Propose propose -> new TalkSteps(work, meeting).propose(propose);
            case ForumDeed.DotsEach(int each) -> new TalkSteps(work, meeting).dotsEach(each);
            case ForumDeed.Dots dots -> new TalkSteps(work, meeting).dots(dots);
            case ForumDeed.Ask ask -> new QuestionSteps(work, meeting).ask(ask);
            case ForumDeed.Form form -> new QuestionSteps(work, meeting).form(form);
            case ForumDeed.Purse purse -> new BudgetSteps(work, meeting).purse(purse);
            case ForumDeed.Project project -> new BudgetSteps(work, meeting).project(project);
            case ForumDeed.Scores scores -> new BudgetSteps(work, meeting).scores(scores);
            case ForumDeed.Funded funded -> new BudgetSteps(work, meeting).funded(funded);
        };
    }
}
