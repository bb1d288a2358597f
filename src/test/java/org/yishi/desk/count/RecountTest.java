package org.yishi.desk.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.Outcome;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Tabulation;

/** Whole files, from the disk to the result. */
class RecountTest {
    private static final String THREE = "3 2\n4 1 0\n3 2 3 0\n3 3 2 0\n0\n\"甲\"\n\"乙\"\n\"丙\"\n";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String told(Path file, CountingMethod method, int seats, String... lot) {
        return switch (Recount.count(new Recount.Question(file, method, seats, List.of(lot)))) {
            case Outcome.Done<Tabulation>(Tabulation count) ->
                names(count, count.elected()) + "/" + names(count, count.tied());
            case Outcome.Refused<Tabulation> refused -> refused.why().key();
        };
    }

    private static String names(Tabulation count, List<Integer> candidates) {
        return String.join(
                "", candidates.stream().map(count.slate().candidates()::get).toList());
    }

    @Test
    void theFileSaysHowManySeatsUnlessTheQuestionDoes() throws IOException {
        var file = file("三.blt", THREE.getBytes(Charset.forName("GB18030")));
        assertEquals("甲/乙丙", told(file, CountingMethod.STV_SCOTTISH, 0));
        assertEquals("甲/", told(file, CountingMethod.PLURALITY, 1));
        assertEquals("甲乙丙/", told(file, CountingMethod.PLURALITY, 3));
    }

    @Test
    void aLotIsToldByNames() throws IOException {
        var file = file("三.blt", THREE.getBytes(Charset.forName("UTF-16")));
        assertEquals("甲丙/", told(file, CountingMethod.STV_SCOTTISH, 2, "丙", "乙"));
        assertEquals("count.lot-name", told(file, CountingMethod.STV_SCOTTISH, 2, "丁"));
    }

    @Test
    void whatCannotBeAskedIsRefused() throws IOException {
        var file = file("三.blt", THREE.getBytes(Charset.forName("UTF-8")));
        assertEquals("count.seats", told(file, CountingMethod.PLURALITY, 4));
        assertEquals("count.one-seat", told(file, CountingMethod.IRV, 2));
        assertEquals("count.needs-scores", told(file, CountingMethod.SCORE, 1));
    }

    @Test
    void irvOfAFileForSeveralSeatsFillsOne() throws IOException {
        var file = file("三.blt", THREE.getBytes(Charset.forName("UTF-8")));
        assertEquals("/乙丙", told(file, CountingMethod.IRV, 0));
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        assertEquals("count.no-file", told(folder.resolve("none.blt"), CountingMethod.IRV, 0));
        assertEquals("count.no-file", told(folder, CountingMethod.IRV, 0));
        var bytes = new byte[2000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        assertEquals("count.no-text", told(file("picture.blt", bytes), CountingMethod.IRV, 0));
        assertEquals("count.empty", told(file("empty.csv", new byte[0]), CountingMethod.IRV, 0));
    }

    @Test
    void scoresAreCountedFromRowsOfScores() throws IOException {
        var file = file("a.csv", "修路,路灯\n9,3\n8,10\n".getBytes(Charset.forName("UTF-8")));
        assertEquals("修路/", told(file, CountingMethod.SCORE, 0));
        assertEquals("count.csv-rank", told(file, CountingMethod.BORDA, 0));
    }
}
