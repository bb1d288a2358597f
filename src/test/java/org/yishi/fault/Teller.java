package org.yishi.fault;

import java.nio.file.Path;
import java.time.Clock;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Counting;
import org.yishi.desk.village.Villages;
import org.yishi.model.event.Event;
import org.yishi.model.id.PollId;

/**
 * A program that reads papers out of a box until it is killed: it begins where the file says that the last one stopped,
 * and prints the number of each press once it is on disk.
 */
final class Teller {
    private Teller() {}

    /** Counts in the file named first, in the vote of that number, the heap of that number. */
    public static void main(String[] args) {
        var poll = new PollId(Long.parseLong(args[1]));
        try (var open = new Villages(Clock.systemDefaultZone(), () -> "王秀英")
                .open(Path.of(args[0]))
                .orThrow()) {
            count(open.work(), poll, new Heap(Long.parseLong(args[2])));
        }
    }

    private static void count(Work work, PollId poll, Heap heap) {
        var desk = new Counting(work);
        for (int press = pressed(work); press < heap.presses(); press++) {
            heap.press(desk, poll, press);
            System.out.println("ok " + (press + 1));
            System.out.flush();
        }
    }

    /** How many presses are on disk. */
    static int pressed(Work work) {
        return (int) work.read(tx -> tx.journal().latest(Integer.MAX_VALUE)).stream()
                .filter(entry ->
                        entry.event() instanceof Event.PaperUnfolded || entry.event() instanceof Event.PaperTakenBack)
                .count();
    }
}
