package org.yishi.desk.check;

import java.util.Optional;
import org.yishi.model.body.Customs;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Majority;
import org.yishi.rule.Ties;

/**
 * Decides a plain question anew. What the verdict says it was decided by (the eye, the chair) is taken only where the
 * body's rules allow it and the numbers leave room for it; else it is not, and the verdict kept does not follow.
 */
final class PlainAgain {
    private final Customs customs;

    PlainAgain(Customs customs) {
        this.customs = customs;
    }

    /** The verdict as it should be; empty where what it claims cannot be. */
    Optional<Verdict> again(Poll poll) {
        return poll.verdict().flatMap(said -> again(poll, said));
    }

    private Optional<Verdict> again(Poll poll, Verdict said) {
        for (var finding : said.findings()) {
            if (finding instanceof Finding.ClearMajority(Choice choice)) {
                return byEye(poll, choice);
            }
            if (finding instanceof Finding.CastingVote(Choice choice)) {
                return byChair(counted(poll), choice);
            }
        }
        return Optional.of(counted(poll));
    }

    private Optional<Verdict> byEye(Poll poll, Choice choice) {
        return customs.clearMajority() && poll.form() == PollForm.HANDS && decides(choice)
                ? Optional.of(Ties.byEye(poll.rule(), poll.electorate(), choice))
                : Optional.empty();
    }

    private Optional<Verdict> byChair(Verdict counted, Choice choice) {
        boolean open = counted.tied() && counted.result() == Result.REJECTED;
        return open && customs.ties() == Customs.Ties.CHAIR && decides(choice)
                ? Optional.of(Ties.byChair(counted, choice))
                : Optional.empty();
    }

    private static Verdict counted(Poll poll) {
        return Majority.decide(poll.rule(), poll.electorate(), poll.tally(), poll.papers(), poll.form());
    }

    private static boolean decides(Choice choice) {
        return choice == Choice.YES || choice == Choice.NO;
    }
}
