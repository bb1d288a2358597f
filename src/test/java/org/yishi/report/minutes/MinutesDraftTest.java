package org.yishi.report.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.report.Evenings;
import org.yishi.text.Lang;
import org.yishi.text.Text;

class MinutesDraftTest {
    private final Proceedings evening = Evenings.of(10, 6);

    @Test
    void theDraftBeginsWithTheTitleAndEndsWithTheEnd() {
        var lines = draft(Lang.ZH, evening);
        assertEquals(new Line(LineKind.TITLE, "上塘村2026年第3次村民代表会议"), lines.getFirst());
        assertEquals("时间：2026年3月5日19:03至21:07", lines.get(2).text());
        assertEquals("散会时间：2026年3月5日21:07", lines.getLast().text());
    }

    @Test
    void presenceNamesItsBaseAndUnit() {
        var presence = texts(draft(Lang.ZH, evening), LineKind.PRESENCE);
        assertEquals(List.of("到会情况：应到9人，实到7人，占应到的77.78%。", "法定人数：应到9人，三分之二以上须6人，实到7人，达到（村民委员会组织法第三十条）。"), presence);
    }

    @Test
    void everyoneIsNamedOnceByHowTheyWereThere() {
        var names = texts(draft(Lang.ZH, evening), LineKind.NAMES);
        assertEquals("出席：王𬍛明、欧阳丽、单海燕、李芳、王桂兰、欧阳伟、陈建国", names.get(0));
        assertEquals("迟到：欧阳伟（19:25）", names.get(1));
        assertEquals("早退：王𬍛明（20:30、家中有事）", names.get(2));
        assertEquals("请假：单小䶮（外出务工）", names.get(3));
        assertEquals("缺席：李国强", names.get(4));
        assertEquals("列席：陈秀英（驻村法律顾问）", names.get(5));
    }

    @Test
    void aVotePrintsItsNumbersItsRuleAndTheOneSentence() {
        var votes = texts(draft(Lang.ZH, evening), LineKind.VOTE);
        assertTrue(votes.contains("计票结果：赞成6人（占85.71%）、反对1人（占14.29%）、弃权0人（占0.00%）；占比以表决时到会7人为基数。"));
        assertTrue(votes.contains("通过条件：到会人数的过半数（依据：村民委员会组织法第三十条）。过半数：按到会人数算，弃权等于不赞成。"));
        assertTrue(votes.contains("表决结果：通过：到会7人，过半数须4人，赞成6人。"));
        assertTrue(votes.contains("计票人员：计票李芳；监票陈国强。"));
    }

    @Test
    void aRollCallIsByNameAndASecretVoteIsNot() {
        var votes = texts(draft(Lang.ZH, evening), LineKind.VOTE);
        assertEquals(1, votes.stream().filter(v -> v.equals("反对：陈建国")).count());
        assertTrue(votes.contains("表决票：发出7张，收回7张；有效票7张，没有废票。"));
    }

    @Test
    void aVoidVoteStaysInTheRecordWithItsReason() {
        var votes = texts(draft(Lang.ZH, with(evening, voided(evening.polls().getFirst()))), LineKind.VOTE);
        assertTrue(votes.contains("作废：本次表决已宣布作废，原因：计票有误"));
    }

    @Test
    void anItemThatWasNotTakenSaysSo() {
        var lines = draft(Lang.ZH, evening);
        int fifth = lines.indexOf(new Line(LineKind.ITEM, "五、关于桥头至祠堂村道拓宽工程第5段实施方案"));
        assertEquals("本项议程未进行。", lines.get(fifth + 1).text());
    }

    @Test
    void aRuleNotMetIsPrintedWithItsReason() {
        assertTrue(texts(draft(Lang.ZH, evening), LineKind.DEVIATION).getFirst().contains("台风将至"));
    }

    @Test
    void englishHasItsOwnWords() {
        var lines = draft(Lang.EN, evening);
        assertTrue(texts(lines, LineKind.VOTE)
                .contains("Verdict: Passed. 7 people present: more than half is 4 people; 6 people in favour."));
        assertEquals("Time: 5 March 2026, 19:03 to 21:07", lines.get(2).text());
        assertFalse(
                lines.stream().anyMatch(l -> l.text().contains("⟦") || l.text().contains("{")));
    }

    private static Poll voided(Poll p) {
        return new Poll(
                p.id(),
                p.item(),
                p.number(),
                p.question(),
                p.contest(),
                p.form(),
                p.secret(),
                p.rule(),
                PollState.VOID,
                p.openedAt(),
                p.opened(),
                p.closedAt(),
                p.closed(),
                p.tally(),
                p.papers(),
                p.blocks(),
                p.piles(),
                p.totals(),
                p.typed(),
                p.unsealedAt(),
                p.officers(),
                p.callSeed(),
                p.voices(),
                p.checkedBy(),
                p.verdict(),
                p.choosing(),
                p.posts(),
                p.earlier(),
                p.reason(),
                Optional.of("计票有误"));
    }

    private static Proceedings with(Proceedings r, Poll poll) {
        return new Proceedings(
                r.meeting(),
                r.items(),
                r.attendees(),
                r.presences(),
                r.proxies(),
                r.speeches(),
                List.of(poll),
                r.resolutions(),
                r.tasks(),
                r.deviations(),
                r.attachments());
    }

    private static List<Line> draft(Lang lang, Proceedings record) {
        return new MinutesDraft(Text.in(lang), Evenings.VILLAGE).of(record);
    }

    private static List<String> texts(List<Line> lines, LineKind kind) {
        return lines.stream().filter(l -> l.kind() == kind).map(Line::text).toList();
    }
}
