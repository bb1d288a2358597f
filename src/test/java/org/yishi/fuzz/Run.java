package org.yishi.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.yishi.model.Refusal;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** Feeds one reader with mutations of its seeds, each within ten seconds, and looks at what it says. */
final class Run {
    private static final long LONGEST_SECONDS = 10;
    private static final long SLOW_MILLIS = 1_500;
    private static final int LONGEST_SENTENCE = 2_000;

    private final Target target;
    private final Path folder;
    private final Path kept;
    private final Text zh = Text.in(Lang.ZH);
    private final Text en = Text.in(Lang.EN);
    private final List<String> faults = new ArrayList<>();
    private int inputs;
    private int refused;
    private long slowest;
    private String slowestInput = "";
    private long peak;

    Run(Target target, Path folder, Path kept) {
        this.target = target;
        this.folder = folder;
        this.kept = kept;
    }

    /** What a run came to. */
    record Told(
            String name,
            int inputs,
            int refused,
            long slowestMillis,
            String slowestInput,
            long peakMegabytes,
            List<String> faults) {
        @Override
        public String toString() {
            return "%-20s %7d inputs  %7d refused  %7d read  slowest %5d ms (%s)  peak %4d MB  %d faults"
                    .formatted(
                            name,
                            inputs,
                            refused,
                            inputs - refused,
                            slowestMillis,
                            slowestInput,
                            peakMegabytes,
                            faults.size());
        }
    }

    /** Runs until so many inputs or so many milliseconds are used up, whichever is first, or five faults are found. */
    Told until(long seed, int most, long millis) throws IOException, InterruptedException {
        resetPeak();
        for (var right : target.seeds()) {
            feed(right, "a seed");
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (int i = 0; i < most && System.nanoTime() < end && faults.size() < 5; i++) {
            long own = seed * 1_000_003 + i;
            feed(mutated(new Random(own)), "seed " + own);
        }
        peak = Math.max(peak, heap());
        return new Told(target.name(), inputs, refused, slowest, slowestInput, peak, faults);
    }

    private byte[] mutated(Random chance) {
        var right = target.seeds().get(chance.nextInt(target.seeds().size()));
        var mutator = new Mutator(chance, target.seeds());
        boolean isZip = right.length > 1 && right[0] == 'P' && right[1] == 'K';
        return isZip && chance.nextInt(5) > 0 ? Archive.of(right).mutated(mutator, chance) : mutator.mutated(right);
    }

    private void feed(byte[] bytes, String what) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve(target.file()), bytes);
        var task = new FutureTask<>(() -> target.reading().read(file));
        var thread = new Thread(task, target.name());
        thread.setDaemon(true);
        long began = System.nanoTime();
        thread.start();
        inputs++;
        try {
            look(task.get(LONGEST_SECONDS, TimeUnit.SECONDS), bytes, what);
        } catch (ExecutionException e) {
            var trace = new StringWriter();
            e.getCause().printStackTrace(new PrintWriter(trace));
            fault(bytes, what, trace.toString());
        } catch (TimeoutException e) {
            var trace = new StringBuilder("no end after " + LONGEST_SECONDS + " s");
            for (var frame : thread.getStackTrace()) {
                trace.append("\n\tat ").append(frame);
            }
            fault(bytes, what, trace.toString());
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        if (took > slowest) {
            slowest = took;
            slowestInput = what;
            if (took > SLOW_MILLIS) {
                keep(bytes, "slow-" + took + "-" + what);
            }
        }
    }

    private void look(Target.Said said, byte[] bytes, String what) throws IOException {
        if (!said.isRead()) {
            refused++;
            if (said.sentences().isEmpty()) {
                fault(bytes, what, "refused without a sentence");
            }
        }
        for (var sentence : said.sentences()) {
            var wrong = wrong(sentence);
            if (!wrong.isEmpty()) {
                fault(bytes, what, wrong);
                return;
            }
        }
    }

    /** What is wrong with a sentence; empty where nothing is. */
    private String wrong(Refusal sentence) {
        for (var text : List.of(zh, en)) {
            var said = text.of(sentence);
            var bare = text.of(
                    sentence.key(), sentence.args().stream().map(_ -> "x").toArray());
            if (said.isBlank() || bare.startsWith("⟦") || bare.matches("(?s).*\\{\\d}.*")) {
                return "no sentence: " + sentence.key() + " in " + text.lang();
            }
            if (said.length() > LONGEST_SENTENCE) {
                return "a sentence of " + said.length() + " letters: " + said.substring(0, 300);
            }
            if (said.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
                return "control characters in: " + sentence.key();
            }
        }
        return "";
    }

    private void fault(byte[] bytes, String what, String trace) throws IOException {
        var name = keep(bytes, what);
        faults.add(target.name() + ", " + what + ", kept as " + name + ": " + trace);
    }

    private String keep(byte[] bytes, String what) throws IOException {
        Files.createDirectories(kept);
        var name = target.name() + "-" + what.replace(' ', '-') + "-" + target.file();
        Files.write(kept.resolve(name), bytes);
        return name;
    }

    private static void resetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
