package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yishi.model.body.Measure;
import org.yishi.model.presence.Capacity;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Voice;

class RollCallTest {
    private final Hall hall = Hall.of(3);

    private Voice voice(int number, Choice choice) {
        return new Voice(hall.id(number), choice, Hall.minute(number));
    }

    @Test
    void voicesAreCountedByHeadsUnderAnOrdinaryRule() {
        var rule = Cases.rule("PRESENT; >= 2/3 ENTITLED; > 1/2 PRESENT");
        var voices = List.of(voice(1, Choice.YES), voice(2, Choice.NO), voice(3, Choice.ABSTAIN));
        assertEquals(Tally.ofHeads(1, 1, 1, 0), RollCall.tally(rule, voices, hall.attendees));
    }

    @Test
    void voicesAreCountedInEveryUnitTheRuleAsksFor() {
        var owners = Cases.rule("CAST; >= 2/3 ENTITLED & >= 2/3 ENTITLED AREA; > 1/2 PARTICIPATING AREA");
        var voices = List.of(voice(1, Choice.YES), voice(2, Choice.YES));
        assertEquals(
                new Tally(List.of(new Count(Measure.HEADS, 2, 0, 0, 0), new Count(Measure.AREA, 2000, 0, 0, 0))),
                RollCall.tally(owners, voices, hall.attendees));
        var households = Cases.rule("PRESENT; ; > 1/2 PRESENT HOUSEHOLDS");
        assertEquals(
                new Count(Measure.HOUSEHOLDS, 4, 0, 0, 0),
                RollCall.tally(households, voices, hall.attendees).in(Measure.HOUSEHOLDS));
    }

    @Test
    void theVoiceOfOneWhoSitsInCountsNothing() {
        hall.add(Capacity.OBSERVER, new Weight(1, 1, 1));
        var rule = Cases.rule("PRESENT; ; > 1/2 PRESENT");
        var voices = List.of(voice(1, Choice.YES), voice(4, Choice.YES));
        assertEquals(Tally.ofHeads(1, 0, 0, 0), RollCall.tally(rule, voices, hall.attendees));
    }

    @Test
    void noVoicesAreACountOfNothing() {
        var rule = Cases.rule("PRESENT; ; > 1/2 PRESENT");
        assertEquals(Tally.ofHeads(0, 0, 0, 0), RollCall.tally(rule, List.of(), hall.attendees));
    }
}
