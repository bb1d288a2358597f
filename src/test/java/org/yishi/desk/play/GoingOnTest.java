package org.yishi.desk.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.desk.check.Verify;
import org.yishi.desk.meeting.Planning;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.verdict.Tally;

/** The power goes after some lines; the script goes on from the next, or once more from the last that was done. */
@Execution(ExecutionMode.CONCURRENT)
class GoingOnTest {
    private static final String SCRIPT = """
        会议 村民代表会议
        时间 2026-03-05 19:00
        应到 人数=9
        议程 表决 修路
        签到 1-7
        开会
        开始 1
        发言 1 | 赞成 | 30秒 | 先修
        表决 举手
        计票 赞成5 反对2
        公布
        决议 | 去向=组织实施
        任务 报价 | 责任人=王建国
        散会
        """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void nothingIsDoneTwiceAndNothingIsLeftOut(int line) {
        try (var hall = new Hall(folder)) {
            var head = SCRIPT.lines().limit(line).reduce("", (a, b) -> a + b + "\n");
            assertEquals("", hall.stopped(hall.play(head)));
            // Killed before the last line was acknowledged, though it was on disk.
            assertEquals("", hall.stopped(hall.play(SCRIPT, Optional.empty(), line)));
            var planning = new Planning(hall.work(), hall.text);
            var now = planning.show(planning.meetings().getFirst().id()).orElseThrow();
            assertEquals(MeetingState.ENDED, now.meeting().state());
            assertEquals(9, now.attendees().size());
            assertEquals(7, now.presences().size());
            assertEquals(1, now.speeches().size());
            assertEquals(1, now.polls().size());
            assertEquals(1, now.resolutions().size());
            assertEquals(1, now.tasks().size());
            assertTrue(new Verify(hall.work()).verify().isSound());
        }
    }

    private static final String PAPERS = """
        会议 村民代表会议
        时间 2026-03-05 19:00
        应到 人数=9
        议程 表决 修路
        签到 1-9
        开会
        开始 1
        表决 票决
        票数 发出9 收回9
        开箱
        票 赞成 ×4
        票 反对 ×3
        撤票
        废票 多选
        票 弃权 ×2
        公布
        异议 一张票看错了
        票 赞成 ×5
        票 反对 ×4
        公布
        散会
        """;

    /** Killed before the last line was acknowledged, with some of its papers on disk: none is lost, none counted twice. */
    @ParameterizedTest
    @CsvSource({"11, 0", "11, 1", "11, 3", "11, 4", "12, 2", "13, 1", "14, 1", "15, 1", "17, 1", "18, 2", "19, 4"})
    void papersAreUnfoldedOnce(int line, int papers) {
        try (var hall = new Hall(folder)) {
            var head = PAPERS.lines().limit(line - 1).reduce("", (a, b) -> a + b + "\n");
            var last = PAPERS.lines().skip(line - 1).findFirst().orElseThrow().replaceAll("[0-9]$", papers + "");
            assertEquals("", hall.stopped(hall.play(papers == 0 ? head : head + last)));
            assertEquals("", hall.stopped(hall.play(PAPERS, Optional.empty(), line)));
            var planning = new Planning(hall.work(), hall.text);
            var poll = planning.show(planning.meetings().getFirst().id())
                    .orElseThrow()
                    .polls()
                    .getFirst();
            assertEquals(Tally.ofHeads(5, 4, 0, 0), poll.tally());
            assertEquals(Tally.ofHeads(4, 2, 2, 1), poll.earlier().getFirst().tally());
            assertTrue(new Verify(hall.work()).verify().isSound());
        }
    }
}
