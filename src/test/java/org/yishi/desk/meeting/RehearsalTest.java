package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.Work;
import org.yishi.live.Changes;
import org.yishi.model.vote.PollForm;

class RehearsalTest {
    @TempDir
    Path folder;

    @Test
    void aVoteTriedOutLeavesNoTraceInTheRecord() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            long before = village.file().read(tx -> tx.journal().size());
            Path copy;
            try (var rehearsal = Rehearsal.of(
                            village.work, file -> new Work(file, Clock.systemUTC(), () -> "李敏", new Changes()))
                    .orThrow()) {
                copy = rehearsal.work().file().path();
                new Polls(rehearsal.work())
                        .open(item, PollDraft.of("演练：中午吃面吗？", PollForm.HANDS))
                        .orThrow();
            }
            assertEquals(0, village.show(meeting).polls().size());
            assertEquals(before, (long) village.file().read(tx -> tx.journal().size()));
            assertFalse(Files.exists(copy.getParent()));
        }
    }
}
