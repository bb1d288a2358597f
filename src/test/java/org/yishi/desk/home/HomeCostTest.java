package org.yishi.desk.home;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.village.Villages;
import org.yishi.sample.DecadeFile;
import org.yishi.sample.Scale;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What the home reads grows with what is open, not with the years; measured in bytes, which no busy machine changes. */
final class HomeCostTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int TIMES = 5;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void fourYearsCostLessThanTwiceOne() {
        long one = cost(new Scale(1, 200, 8, 20, 50, 4));
        long four = cost(new Scale(4, 200, 8, 20, 50, 4));
        assertTrue(four < 2 * one, one + " bytes, then " + four);
    }

    /** The bytes of reading the home once, when all that is kept from time to time is there. */
    private long cost(Scale scale) {
        var file = DecadeFile.write(folder.resolve(scale.years() + ".yishi"), scale, 1, TODAY);
        var clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.ofHours(8));
        try (var open = new Villages(clock, () -> "李敏").open(file).orThrow()) {
            var work = open.work();
            var home = new Home(work, new Planning(work, Text.in(Lang.ZH)), new Agendas(work));
            var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long least = Long.MAX_VALUE;
            for (int i = 0; i < TIMES; i++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                assertTrue(home.today().people() > 0);
                least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            }
            return least;
        }
    }
}
