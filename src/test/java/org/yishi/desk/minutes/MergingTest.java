package org.yishi.desk.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;

class MergingTest {
    private static final Line TITLE = new Line(LineKind.TITLE, "会议记录");
    private static final Line ITEM = new Line(LineKind.ITEM, "一、修渠");
    private static final Line SAID = new Line(LineKind.SPEECH, "张大伟：渠道漏水。");
    private static final Line EDITED = new Line(LineKind.SPEECH, "张大伟认为渠道漏水严重，应当早修。");
    private static final Line VOTE = new Line(LineKind.VOTE, "赞成11人，通过。");
    private static final Line RESOLUTION = new Line(LineKind.RESOLUTION, "会议决定修渠。");
    private static final Line END = new Line(LineKind.FACT, "散会：20:40");

    @Test
    void theSecretarysWordsStay() {
        assertEquals(
                List.of(TITLE, ITEM, EDITED, VOTE, END),
                Merging.merge(List.of(TITLE, ITEM, EDITED, VOTE, END), List.of(TITLE, ITEM, SAID, VOTE, END)));
    }

    @Test
    void aResolutionMadeLaterComesAfterItsVote() {
        assertEquals(
                List.of(TITLE, ITEM, EDITED, VOTE, RESOLUTION, END),
                Merging.merge(
                        List.of(TITLE, ITEM, EDITED, VOTE, END), List.of(TITLE, ITEM, SAID, VOTE, RESOLUTION, END)));
    }

    @Test
    void aLineThatTheRecordNoLongerHasGoes() {
        var reworded = new Line(LineKind.RESOLUTION, "会议决定分两期修渠。");
        assertEquals(
                List.of(ITEM, VOTE, reworded, END),
                Merging.merge(List.of(ITEM, VOTE, RESOLUTION, END), List.of(ITEM, VOTE, reworded, END)));
    }

    @Test
    void minutesStateTheRecordOnlyWithEveryFixedLineAsItIs() {
        var fresh = List.of(ITEM, SAID, VOTE, END);
        assertTrue(Merging.states(List.of(ITEM, EDITED, VOTE), fresh));
        assertFalse(Merging.states(List.of(ITEM, EDITED), fresh));
        assertFalse(Merging.states(List.of(ITEM, new Line(LineKind.VOTE, "赞成12人，通过。")), fresh));
    }
}
