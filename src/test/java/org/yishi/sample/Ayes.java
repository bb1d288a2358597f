package org.yishi.sample;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.body.Measure;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.rule.Majority;
import org.yishi.store.Tx;

/** Votes that were held, with counts that lead to their verdicts. */
record Ayes(Tx tx, Chance chance) {
    /** A vote and what it came to. */
    record Held(PollId id, Verdict verdict) {}

    private static final int PAPER = 15;
    private static final int ROLL_CALL = 5;
    private static final int LOST = 7;

    Held vote(Sitting sitting, ItemId item, AgendaItem asked, int number, OffsetDateTime at) {
        var form = form();
        var rule = sitting.meeting().body().ruleFor(asked.matter());
        var electorate = sitting.electorate();
        int present = sitting.voters().size();
        int no = chance.in100(LOST) ? present * 2 / 3 : chance.between(0, present / 5);
        int abstain = chance.between(0, present / 10);
        var count = new Count(Measure.HEADS, present - no - abstain, no, abstain, 0);
        var papers = form == PollForm.PAPER ? Optional.of(new Papers(present, present)) : Optional.<Papers>empty();
        var verdict = Majority.decide(rule, electorate, new Tally(List.of(count)), papers, form);
        var id = tx.polls()
                .add(new Poll(
                        new PollId(0),
                        item,
                        Integer.toString(number),
                        asked.title(),
                        Contest.YES_NO,
                        form,
                        form == PollForm.PAPER,
                        rule,
                        PollState.PUBLISHED,
                        at,
                        electorate,
                        Optional.of(at.plusMinutes(4)),
                        Optional.of(electorate),
                        new Tally(List.of()),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        form == PollForm.PAPER ? new Officers("陈玉兰", "李敏", "郑志刚") : Officers.NONE,
                        Optional.empty(),
                        List.of(),
                        "",
                        Optional.of(verdict),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        verdict.needsReason() ? "经核对无误。" : "",
                        Optional.empty()));
        tx.counts().count(id, count, at.plusMinutes(3));
        papers.ifPresent(p -> tx.counts().papers(id, p, at.plusMinutes(3)));
        if (form == PollForm.ROLL_CALL) {
            voices(sitting, id, count, at);
        }
        return new Held(id, verdict);
    }

    private void voices(Sitting sitting, PollId id, Count count, OffsetDateTime at) {
        long given = 0;
        for (var who : sitting.voters()) {
            var choice =
                    given < count.yes() ? Choice.YES : given < count.yes() + count.no() ? Choice.NO : Choice.ABSTAIN;
            tx.counts().voice(id, who.id(), choice, at.plusMinutes(1));
            given++;
        }
    }

    private PollForm form() {
        return chance.in100(PAPER) ? PollForm.PAPER : chance.in100(ROLL_CALL) ? PollForm.ROLL_CALL : PollForm.HANDS;
    }
}
