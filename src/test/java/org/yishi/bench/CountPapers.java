package org.yishi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yishi.app.Yishi;
import org.yishi.desk.count.Recount;
import org.yishi.model.count.CountingMethod;

/** Ranked papers of twelve candidates for four seats, read and counted; ten times the papers in ten times the time. */
final class CountPapers {
    private static final int CANDIDATES = 12;

    private CountPapers() {}

    static List<Row> rows(Path folder) throws Exception {
        var files = List.of(file(folder, 9_000), file(folder, 90_000), file(folder, 900_000));
        var taken = new ArrayList<Double>();
        for (var file : files) {
            taken.add(median(file));
        }
        return List.of(
                new Row("count of 90,000 ranked papers (beside ten times 9,000)", taken.get(1), 10 * taken.get(0), 1.2),
                new Row("count of 900,000 (beside ten times 90,000)", taken.get(2), 10 * taken.get(1), 1.2),
                wholeCommand(folder, files.getFirst()));
    }

    /** A count as a person does it from the shell, with the start of the program, beside a program that only reads. */
    private static Row wholeCommand(Path folder, Path file) throws Exception {
        return new Whole(
                        "count of 9,000, whole command (beside a bare program reading it)",
                        8,
                        List.of(Yishi.class.getName(), "count", file.toString(), "--method", "stv-scottish"),
                        List.of(PlainLines.class.getName(), file.toString()),
                        () -> {},
                        Map.of("XDG_DATA_HOME", folder.resolve("data").toString()))
                .run(7);
    }

    private static double median(Path file) throws Exception {
        var taken = new double[7];
        var question = new Recount.Question(file, CountingMethod.STV_SCOTTISH, 0, List.of());
        for (int round = -3; round < taken.length; round++) {
            double millis = Duel.millis(() -> Recount.count(question).orThrow());
            if (round >= 0) {
                taken[round] = millis;
            }
        }
        return Row.median(taken);
    }

    private static Path file(Path folder, int papers) throws IOException {
        var random = new Random(papers);
        var order = new ArrayList<Integer>();
        for (int one = 1; one <= CANDIDATES; one++) {
            order.add(one);
        }
        var text = new StringBuilder(CANDIDATES + " 4\n");
        for (int i = 0; i < papers; i++) {
            Collections.shuffle(order, random);
            text.append('1');
            order.subList(0, 1 + random.nextInt(CANDIDATES))
                    .forEach(one -> text.append(' ').append(one));
            text.append(" 0\n");
        }
        return Files.writeString(folder.resolve("papers-" + papers + ".blt"), text.append("0\n"));
    }
}
