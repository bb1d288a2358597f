package org.yishi.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TaskId;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.store.VillageFile;

/** The program is killed while it takes filled-in sheets: each was taken whole or not at all. */
class KilledSheetTest {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final long SEED = Long.getLong("seed", 20260305);
    private static final int TASKS = 120;

    @TempDir
    Path folder;

    @Test
    void aSheetIsTakenWholeOrNotAtAll() throws Exception {
        var path = founded();
        var chance = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            var program = List.of(SheetTaker.class.getName(), path.toString());
            long acknowledged = Victim.killedInTheMiddle(program, 1 + chance.nextInt(8), chance);
            check(path, acknowledged, "seed " + SEED + ", kill " + kill);
        }
    }

    private static void check(Path path, long acknowledged, String when) {
        try (var file = VillageFile.open(path).orThrow()) {
            var tasks = file.read(tx -> tx.tasks().all());
            int taken = tasks.getFirst().notes().size();
            assertTrue(taken >= acknowledged, when);
            for (var task : tasks) {
                assertEquals(taken, task.notes().size(), when);
                assertEquals("责任人" + taken, task.owner(), when);
            }
            long told = file.read(tx -> tx.journal().latest(Integer.MAX_VALUE)).stream()
                    .filter(entry -> entry.event() instanceof Event.SheetTaken)
                    .count();
            assertEquals(taken, told, when);
            assertEquals(List.of(), file.read(tx -> tx.journal().flaws()), when);
        }
    }

    private Path founded() {
        var path = folder.resolve("溪口村.yishi");
        var now = OffsetDateTime.parse("2026-03-05T19:00:00+08:00");
        try (var file = VillageFile.create(path).orThrow()) {
            file.write("王秀英", now, tx -> {
                        tx.village().put(new Village("溪口村", VillageKind.VILLAGE, "宁海县", ""));
                        for (int i = 1; i <= TASKS; i++) {
                            tx.tasks().add(task(i, now));
                        }
                        tx.record(new Event.VillageFounded("溪口村"));
                        return Outcome.done(true);
                    })
                    .orThrow();
        }
        return path;
    }

    private static ActionItem task(int number, OffsetDateTime now) {
        return new ActionItem(
                new TaskId(0),
                "2026-1-" + number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "任务" + number,
                "王建国",
                "",
                Optional.empty(),
                Optional.empty(),
                0,
                TaskState.IN_PROGRESS,
                ListKind.PROJECT,
                now,
                TaskPlan.NONE,
                List.of(),
                List.of());
    }
}
