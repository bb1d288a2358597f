package org.yishi.store.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskLine;
import org.yishi.store.VillageFile;

/** Tasks as lines say what the tasks themselves say. */
class TaskLinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    private VillageFile with(int tasks, int reports) {
        var file = VillageFile.create(folder.resolve("溪口村.yishi")).orThrow();
        ManyTasks.into(file.path(), tasks, reports);
        return file;
    }

    private static void assertSame(ActionItem task, TaskLine line) {
        assertEquals(task.id(), line.id());
        assertEquals(task.title(), line.title());
        assertEquals(task.due(), line.due());
        assertEquals(task.progress(), line.progress(), task.number());
        assertEquals(task.spent(), line.spent());
        assertEquals(task.isOverdue(TODAY), line.isOverdue(TODAY));
        assertEquals(task.notes().size(), line.reports());
        assertEquals(task.plan().milestones().size(), line.steps());
        assertEquals(
                task.notes().stream().reduce((first, later) -> later).map(n -> n.text()),
                line.latest().map(TaskLine.Latest::text));
    }

    @Test
    void aLineSaysWhatItsTaskSays() {
        for (int reports : new int[] {0, 1, 4}) {
            folder = folder.resolve("r" + reports);
            assertTrue(folder.toFile().mkdirs());
            try (var file = with(60, reports)) {
                var tasks = file.read(tx -> tx.tasks().all());
                var lines = file.read(tx -> tx.tasks().lines());
                assertEquals(60, lines.size());
                IntStream.range(0, 60).forEach(i -> assertSame(tasks.get(i), lines.get(i)));
            }
        }
    }

    @Test
    void theOpenOnesAreAmongAll() {
        try (var file = with(60, 1)) {
            var all = file.read(tx -> tx.tasks().lines());
            assertEquals(
                    all.stream().filter(line -> line.state().isOpen()).toList(),
                    file.read(tx -> tx.tasks().openLines()));
            assertEquals(15, file.read(tx -> tx.tasks().steps()).size());
        }
    }

    @Test
    void aTaskIsLateFromTheDayAfterItsDay() {
        try (var file = with(3, 0)) {
            var line = file.read(tx -> tx.tasks().openLines()).getFirst();
            var due = line.due().orElseThrow();
            assertEquals(0, line.daysLate(due));
            assertEquals(1, line.daysLate(due.plusDays(1)));
            assertEquals(Optional.of(-1), line.daysLeft(due.plusDays(1)));
        }
    }

    @Test
    void twoThousandTasksWithTwentyThousandReportsAreReadAtOnce() {
        try (var file = with(2_000, 10)) {
            file.read(tx -> tx.tasks().lines());
            var best = Duration.ofDays(1);
            for (int i = 0; i < 5; i++) {
                long before = System.nanoTime();
                assertEquals(2_000, file.read(tx -> tx.tasks().lines()).size());
                var took = Duration.ofNanos(System.nanoTime() - before);
                best = took.compareTo(best) < 0 ? took : best;
            }
            assertTrue(best.toMillis() < 200, best::toString);
        }
    }
}
