package org.yishi.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.check.Verify;
import org.yishi.desk.meeting.Counting;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.meeting.Polls;
import org.yishi.desk.play.Played;
import org.yishi.desk.play.Player;
import org.yishi.desk.script.Reading;
import org.yishi.desk.script.ScriptReader;
import org.yishi.desk.village.Villages;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.verdict.Papers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/**
 * Four hundred papers read out one by one by a program that is killed again and again: the count goes on at the next
 * paper, none is lost, none counted twice. A short run here; a long one by {@code mvn test -Dtest=KilledCountTest
 * -Dkills=100}, another by {@code -Dseed=7}.
 */
class KilledCountTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("seed", 20260305);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T11:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String EVENING = """
        会议 村民代表会议
        时间 2026-03-05 19:00
        应到 人数=400
        议程 表决 推选监督委员
        全部签到
        开会
        开始 1
        """;

    /** The most presses before a kill, and how many must be left so that the program cannot come to its end first. */
    private static final int MOST = 60;

    private static final int ROOM = 200;

    @TempDir
    Path folder;

    private final Villages villages = new Villages(CLOCK, () -> "王秀英");

    @Test
    void theCountGoesOnAtTheNextPaper() throws Exception {
        var chance = new Random(SEED);
        int kill = 1;
        for (int box = 1; kill <= KILLS; box++) {
            var path = folder.resolve("box-" + box + ".yishi");
            var poll = opened(path);
            var heap = new Heap(SEED + box);
            int pressed = 0;
            for (; kill <= KILLS && pressed < heap.presses() - ROOM; kill++) {
                var program = List.of(
                        Teller.class.getName(),
                        path.toString(),
                        Long.toString(poll.value()),
                        Long.toString(SEED + box));
                var acknowledged = (int) Victim.killedInTheMiddle(program, 1 + chance.nextInt(MOST), chance);
                pressed = check(path, poll, heap, acknowledged, "seed " + SEED + ", kill " + kill);
            }
            finished(path, poll, heap, pressed);
        }
    }

    /** What was acknowledged is there, at most one press more, and nothing else. */
    private int check(Path path, PollId poll, Heap heap, int acknowledged, String when) {
        try (var open = villages.open(path).orThrow()) {
            int pressed = Teller.pressed(open.work());
            assertTrue(pressed >= acknowledged && pressed <= acknowledged + 1, when + ": " + pressed);
            assertEquals(heap.after(pressed), Heap.counted(poll(open, poll).piles()), when);
            assertEquals(List.of(), new Verify(open.work()).verify().flaws(), when);
            try (var hall = new Hall(open.work(), meeting(open).meeting().id())) {
                hall.refresh();
                var shown =
                        hall.live().now().orElseThrow().proceedings().openPoll().orElseThrow();
                assertTrue(shown.isCounting(), when);
            }
            return pressed;
        }
    }

    /** The rest is read without a kill; the result is that of the heap. */
    private void finished(Path path, PollId poll, Heap heap, int from) {
        try (var open = villages.open(path).orThrow()) {
            var desk = new Counting(open.work());
            for (int press = from; press < heap.presses(); press++) {
                heap.press(desk, poll, press);
            }
            assertEquals(
                    heap.after(heap.presses()), Heap.counted(poll(open, poll).piles()));
            assertEquals(Heap.PAPERS, poll(open, poll).tally().heads().cast());
            var polls = new Polls(open.work());
            polls.close(poll).orThrow();
            polls.publish(poll, "").orThrow();
            assertEquals(List.of(), new Verify(open.work()).verify().flaws());
        }
    }

    /** A vote whose box is open. */
    private PollId opened(Path path) {
        try (var open = villages.found(path, new Village("溪口村", VillageKind.VILLAGE, "宁海县", ""))
                .orThrow()) {
            if (!(new ScriptReader().read(EVENING) instanceof Reading.Understood(var script))
                    || !(new Player(open.work(), Text.in(Lang.ZH), folder, _ -> {}).play(script)
                            instanceof Played.Through)) {
                throw new IllegalStateException("the evening does not begin");
            }
            var polls = new Polls(open.work());
            var item = meeting(open).items().getFirst().id();
            var poll = polls.open(item, PollDraft.of("推选监督委员两名", PollForm.PAPER), Heap.CONTEST)
                    .orThrow();
            polls.papers(poll, new Papers(Heap.PAPERS, Heap.PAPERS)).orThrow();
            new Counting(open.work()).unseal(poll).orThrow();
            return poll;
        }
    }

    private static Proceedings meeting(Villages.Open open) {
        var planning = new Planning(open.work(), Text.in(Lang.ZH));
        return planning.show(planning.meetings().getFirst().id()).orElseThrow();
    }

    private static Poll poll(Villages.Open open, PollId poll) {
        return open.work().read(tx -> tx.polls().find(poll)).orElseThrow();
    }
}
