package org.yishi.report.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.Poll;
import org.yishi.report.Elections;
import org.yishi.report.Evenings;
import org.yishi.text.Lang;
import org.yishi.text.Text;

class VoteLinesTest {
    private static final List<String> NAMES = List.of("张伟", "王芳", "李娜", "欧阳建国");

    private final Proceedings evening = Evenings.of(30, 4);

    @Test
    void anElectionIsToldFromTheMethodToWhoStandsAgain() {
        var piles = List.of(pile("0,1", 9), pile("0,2", 5), pile("3", 4), pile("0,1,2", 1), flawed(PaperFlaw.BLANK, 1));
        var lines = lines(Lang.ZH, Elections.among(evening, CountingMethod.LIMITED, NAMES, 2, piles));
        var wanted = List.of(
                "表决办法：从4个中选2个，按名额选，得票多者当选。每张票最多选2个，少选有效，多选作废，得票多的当选；空白票和废票都留在总票数里；票数相等不分先后。",
                "表决票：发出20张，收回20张；有效票18张，废票2张：空白1张、多选1张。",
                "得票：张伟14票，占到会20人的70.00%，当选。",
                "得票：王芳9票，占到会20人的45.00%，进入下一轮。",
                "表决结果：张伟14票，过半数须11票，当选。还空1个名额，因为没有人再达到11票。下一轮在王芳、李娜中选。",
                "计票人员：唱票王桂兰；计票李芳；监票陈国强。");
        assertEquals(wanted, lines.stream().filter(wanted::contains).toList(), lines.toString());
    }

    @Test
    void aRankedCountPrintsItsRounds() {
        var piles = List.of(pile("0,1", 8), pile("1,2", 7), pile("2,1", 5));
        var lines = lines(Lang.ZH, Elections.among(evening, CountingMethod.IRV, NAMES, 1, piles));
        assertTrue(lines.contains("计票过程：李娜票最少，退出；这些票转给票上的下一个。"), lines.toString());
    }

    @Test
    void spoiledPapersKeepTheirReasonAndStayInTheBase() {
        var lines = lines(Lang.ZH, Elections.paper(evening, 11, 5, 1, 1, 2));
        assertTrue(lines.contains("表决票：发出20张，收回20张；有效票17张，废票3张：空白1张、多选2张。"), lines.toString());
        assertTrue(lines.contains("表决结果：通过：到会20人，过半数须11人，赞成11人。"), lines.toString());
    }

    @Test
    void rowsAreToldWithTheirTellers() {
        var lines = lines(Lang.ZH, Elections.rows(evening));
        assertTrue(lines.contains("分块计票：第一排：赞成3人，反对1人，弃权0人（李芳计票）。"), lines.toString());
    }

    @Test
    void whoCameAndWhoLeftDuringTheVoteIsNamed() {
        var moving = Elections.moving(evening);
        var poll = Elections.paper(moving, 11, 5, 1, 1, 2);
        var lines = texts(new MinutesDraft(Text.in(Lang.ZH), Evenings.VILLAGE).of(Elections.with(moving, poll)));
        assertTrue(lines.contains("表决期间到会：李国强。"), lines.toString());
        assertTrue(lines.contains("表决期间离会：欧阳丽。"), lines.toString());
    }

    @Test
    void englishHasEveryLineToo() {
        var piles = List.of(pile("0,1", 9), pile("0,2", 5), pile("3", 4), flawed(PaperFlaw.UNCLEAR, 2));
        for (var line : lines(Lang.EN, Elections.among(evening, CountingMethod.STV_SCOTTISH, NAMES, 2, piles))) {
            assertFalse(line.contains("⟦") || line.contains("{"), line);
        }
    }

    private List<String> lines(Lang lang, Poll poll) {
        return texts(new MinutesDraft(Text.in(lang), Evenings.VILLAGE).of(Elections.with(evening, poll)));
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .filter(l -> l.kind() == LineKind.VOTE)
                .map(Line::text)
                .toList();
    }

    private static Pile pile(String marks, long papers) {
        return new Pile(marks, Optional.empty(), papers);
    }

    private static Pile flawed(PaperFlaw flaw, long papers) {
        return new Pile("", Optional.of(flaw), papers);
    }
}
