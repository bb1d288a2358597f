package org.yishi.command.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.command.Shell;
import org.yishi.model.Outcome;
import org.yishi.model.count.CountingMethod;

/** {@code count} as it is typed. */
class CountFileTest {
    private static final String VILLAGE = """
        3 2
        8 1 3 0
        4 1 2 0
        5 2 0
        3 3 2 0
        1 2=3 0
        2 0
        0
        "王秀英"
        "李建国"
        "Ann"
        "村民小组长"
        """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("village.blt"), VILLAGE);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var all = new ArrayList<>(List.of("count", file.toString()));
        all.addAll(List.of(args));
        return new Shell(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Clock.systemUTC(),
                        () -> "",
                        (to, text) -> Outcome.refused("command.no-file", to),
                        folder.resolve("log"))
                .run(all);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void jsonHasTheMembersThatProgramsRelyOn() {
        assertEquals(0, run("--method", "stv-scottish", "--json"));
        assertEquals("""
            {"method":"stv-scottish","valid":20,"invalid":1,"blank":2,"exhausted":8,\
            "elected":["王秀英","李建国"],"ranking":[["王秀英"],["李建国"],["Ann"]],"tied":[],\
            "totals":{"王秀英":12,"李建国":9.66664,"Ann":6.33328},"rounds":[\
            {"round":1,"quota":7,"votes":{"王秀英":12,"李建国":5,"Ann":3},"exhausted":0,"lost":0,\
            "steps":[{"elected":"王秀英"},{"surplusOf":"王秀英","surplus":5}]},\
            {"round":2,"quota":7,"votes":{"王秀英":7,"李建国":6.66664,"Ann":6.33328},"exhausted":0,"lost":0.00008,\
            "steps":[{"excluded":["Ann"]}]},\
            {"round":3,"quota":7,"votes":{"王秀英":7,"李建国":9.66664,"Ann":0},"exhausted":3.33328,"lost":0.00008,\
            "steps":[{"elected":"李建国"}]}]}\
            """, said());
    }

    @Test
    void theRoundsAreToldInWords() {
        assertEquals(0, run("--method", "stv-scottish", "--lang", "en"));
        var lines = said().lines().toList();
        assertEquals("村民小组长", lines.getFirst());
        assertEquals("Papers: 23, of which valid 20, invalid 1, blank 2", lines.get(3));
        assertEquals(
                List.of(
                        "Valid papers: 20; seats: 2; needed to be elected: 7 votes.",
                        "Round 1: 王秀英 12 votes, 李建国 5 votes, Ann 3 votes.",
                        "王秀英 has the votes needed and is elected.",
                        "王秀英 has 5 votes above what is needed; they go on in part to the next choice."),
                lines.subList(4, 8));
        assertEquals(
                List.of("Elected: 王秀英, 李建国", "1. 王秀英", "2. 李建国", "3. Ann"),
                lines.subList(lines.size() - 4, lines.size()));
    }

    @Test
    void everyMethodSaysItsConventionsInChinese() {
        for (var method : CountingMethod.values()) {
            if (method != CountingMethod.SCORE) {
                assertEquals(0, run("--method", method.shellName(), "--seats", "1"));
                assertTrue(said().contains("选票 23 张"), said());
                assertTrue(!said().contains("⟦"), said());
            }
        }
    }

    @Test
    void seatsOverruleTheFile() {
        assertEquals(0, run("--method", "plurality", "--seats", "3", "--json"));
        assertTrue(said().contains("\"elected\":[\"王秀英\",\"李建国\",\"Ann\"]"), said());
    }

    @Test
    void aLotPartsEquals() throws IOException {
        Files.writeString(file, "3 2\n4 1 0\n3 2 0\n3 3 0\n0\nA\nB\nC\n");
        assertEquals(0, run("--method", "irv", "--seats", "1", "--json"));
        assertTrue(said().contains("\"elected\":[\"A\"],"), said());
        assertEquals(0, run("--method", "stv-scottish", "--json"));
        assertTrue(
                said().contains("\"elected\":[\"A\"],\"ranking\":[[\"A\"],[\"B\",\"C\"]],\"tied\":[\"B\",\"C\"]"),
                said());
        assertEquals(0, run("--method", "stv-scottish", "--lot", "C,B,A", "--json"));
        assertTrue(said().contains("\"elected\":[\"A\",\"C\"]"), said());
        assertTrue(said().contains("{\"tie\":[\"B\",\"C\"],\"chosen\":\"B\",\"by\":\"lot\"}"), said());
    }

    @Test
    void scoresShowMeanMedianAndSpread() throws IOException {
        file = Files.writeString(folder.resolve("scores.csv"), "修路,路灯\n2,10\n4,\n4,\n4,\n5,\n5,\n");
        assertEquals(0, run("--method", "score", "--json"));
        assertTrue(
                said().contains(
                                "{\"candidate\":\"修路\",\"given\":6,\"spoiled\":0,\"sum\":24,\"mean\":4,\"meanExact\":\"4\","
                                    + "\"median\":4,\"lowest\":2,\"highest\":5,\"variance\":\"1\",\"spread\":1.00000}"),
                said());
    }

    @Test
    void aWrongFileIsANoWithFileLineAndReason() throws IOException {
        Files.writeString(file, "3 2\n8 1 3 0\n4 1 9 0\n0\n");
        assertEquals(1, run("--method", "irv", "--lang", "en"));
        assertEquals("village.blt, line 3: there is no candidate 9; candidates are 1 to 3", complained());
        assertEquals("", said());
    }

    @Test
    void aWrongQuestionIsWrongUse() {
        assertEquals(2, run("--method", "coin"));
        assertTrue(complained().contains("stv-scottish"), complained());
        assertEquals(2, run("--method", "irv", "--seats", "none"));
        assertEquals(2, run());
    }

    @Test
    void scoresBeforeAndAfterADeliberationPrintTheChangeOfEachProject() throws IOException {
        file = Files.writeString(folder.resolve("before.csv"), "修路,路灯\n2,8\n4,8\n");
        var after = Files.writeString(folder.resolve("after.csv"), "路灯,修路\n7,9\n7,7\n");
        assertEquals(0, run("--method", "score", "--then", after.toString()));
        assertTrue(said().contains("修路：平均分3→8（+5）；中位数3→8（+5）；标准差1.00→1.00（0.00）。"), said());
        assertEquals(0, run("--method", "score", "--json", "--then", after.toString()));
        assertTrue(
                said().contains("\"changes\":[{\"candidate\":\"修路\",\"mean\":5,\"meanExact\":\"5\",\"median\":5,"),
                said());
        assertEquals(1, run("--method", "borda", "--then", after.toString()));
    }
}
