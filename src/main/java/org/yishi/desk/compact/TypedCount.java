package org.yishi.desk.compact;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.body.Body;
import org.yishi.model.body.Matter;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Majority;

/**
 * A count taken at a meeting that is not in this file.
 *
 * @param body by whose rule it is judged
 * @param entitled 应到
 * @param present 实到
 */
public record TypedCount(Body body, LocalDate day, long entitled, long present, long yes, long no, long abstain) {
    boolean isPossible() {
        return entitled > 0
                && present <= entitled
                && yes + no + abstain <= present
                && yes >= 0
                && no >= 0
                && abstain >= 0;
    }

    Verdict verdict(Matter matter) {
        return Majority.decide(
                body.ruleFor(matter),
                new Electorate(new Weight(entitled, entitled, 0), new Weight(present, present, 0), Weight.NONE),
                Tally.ofHeads(yes, no, abstain, 0),
                Optional.empty(),
                PollForm.HANDS);
    }
}
