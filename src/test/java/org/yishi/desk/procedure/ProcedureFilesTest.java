package org.yishi.desk.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.body.BodyFiles;
import org.yishi.model.body.Body;
import org.yishi.model.people.VillageKind;
import org.yishi.model.procedure.Stage;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** A procedure written by somebody else: taken whole, or every mistake told with its line and the cure. */
final class ProcedureFilesTest {
    private static final List<Body> BODIES = BodyFiles.defaults();
    private static final String GOOD = """
        code = "river-day"
        name = "河长说事"
        name-en = "River day"
        scope = ["village"]
        holds-from = 2026-01-01
        source = "本村章程"

        [[stages]]
        code = "told"
        name = "说事"
        name-en = "Told"
        kind = "proposal"
        words = "谁都可以说。"
        words-en = "Anybody may speak."
        source = "章程"

        [[stages]]
        code = "decision"
        name = "表决"
        name-en = "Decided"
        kind = "decision"
        bodies = ["villagers-representatives"]
        back-to = ["told"]
        papers = ["sign-in", "minutes"]
        words = "代表会议表决。"
        words-en = "The representatives vote."
        source = "章程"

        [[stages]]
        code = "posted"
        name = "公开"
        name-en = "Told to all"
        kind = "disclosure"
        posting = { kind = "resolution", days = 15 }
        words = "贴十五天。"
        words-en = "Fifteen days."
        source = "村民委员会组织法第三十五条"
        """;

    private static List<String> mistakes(String text) {
        var wrong = assertInstanceOf(ProcedureReading.Wrong.class, ProcedureFiles.look("河长.toml", text, BODIES));
        return wrong.mistakes().stream().map(why -> Text.in(Lang.ZH).of(why)).toList();
    }

    @Test
    void everyProcedureThatIsShippedCanBeMeant() {
        var shipped = ProcedureFiles.shipped();
        assertEquals(18, shipped.size());
        var codes = shipped.stream().map(p -> p.code()).distinct().count();
        assertEquals(18, codes);
        for (var procedure : shipped) {
            for (var stage : procedure.stages()) {
                assertTrue(!stage.words().isBlank() && !stage.source().isBlank(), procedure.code() + stage.code());
            }
        }
    }

    @Test
    void theRulesOfAVillageAreMadeByItsAssemblyAlone() {
        var rules = ProcedureFiles.shipped().stream()
                .filter(p -> p.code().equals("village-rules"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("villagers-assembly", "villagers-assembly-households"),
                rules.stage("decision").map(Stage::bodies).orElseThrow());
        assertEquals(10, rules.stage("filed").map(Stage::within).orElseThrow());
        assertEquals(java.util.Set.of(VillageKind.VILLAGE), rules.scope());
    }

    @Test
    void aGoodFileIsTaken() {
        var right = assertInstanceOf(ProcedureReading.Right.class, ProcedureFiles.look("河长.toml", GOOD, BODIES));
        assertEquals(3, right.procedure().stages().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind = \"decision\"|kind = \"descision\"|河长.toml:21|decision",
                "villagers-representatives\"]|villagers-representative\"]|河长.toml:22|villagers-representatives",
                "villagers-representatives\"]|villagers-talk\"]|河长.toml:22|只能协商",
                "days = 15|days = 3|河长.toml:34|15 天",
                "posting = { kind = \"resolution\", days = 15 }||河长.toml:29|要张贴",
                "back-to = [\"told\"]|back-to = [\"posted\"]|河长.toml:23|told, decision",
                "code = \"posted\"|code = \"told\"|河长.toml:30|两个步骤",
                "bodies = [\"villagers-representatives\"]||河长.toml:17|bodies",
                "papers = [\"sign-in\", \"minutes\"]|paper = [\"sign-in\"]|河长.toml:24|papers",
                "papers = [\"sign-in\", \"minutes\"]|matter = \"village-rules\"|河长.toml:22|村民会议",
                "holds-from = 2026-01-01|holds-from = \"今年\"|河长.toml:5|2026-01-01",
            })
    void aMistakeIsToldWithItsLineAndTheCure(String right, String wrong, String place, String cure) {
        assertTrue(GOOD.contains(right));
        var told = mistakes(GOOD.replace(right, wrong == null ? "" : wrong));
        assertTrue(told.getFirst().startsWith(place), told.toString());
        assertTrue(told.getFirst().contains(cure), told.toString());
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertEquals(
                3,
                mistakes(GOOD.replace("days = 15", "days = 3")
                                .replace("river-day", "River Day")
                                .replace("\"told\"]", "\"nobody\"]"))
                        .size());
    }

    @Test
    void whatIsNotTomlIsToldWithItsLine() {
        assertTrue(mistakes(GOOD.replace("\"本村章程\"", "\"本村章程")).getFirst().startsWith("河长.toml:6"));
    }

    private static String file(String name) throws java.io.IOException {
        try (var stream = java.util.Objects.requireNonNull(ProcedureFilesTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void aForumThatIsNotShippedIsTakenWithAWordOnWhatItLacks() throws java.io.IOException {
        var right = assertInstanceOf(
                ProcedureReading.Right.class, ProcedureFiles.look("乡贤参事会.toml", file("worthies.toml"), BODIES));
        assertEquals(6, right.procedure().stages().size());
        assertEquals(
                List.of("procedure.hint-no-decision"),
                right.hints().stream().map(hint -> hint.key()).toList());
    }

    @Test
    void everyOfFourteenMistakesIsNamedWithLineAndCureAtOnce() throws java.io.IOException {
        var wrong = assertInstanceOf(
                ProcedureReading.Wrong.class, ProcedureFiles.look("院坝会.toml", file("courtyard-wrong.toml"), BODIES));
        var told =
                wrong.mistakes().stream().map(why -> Text.in(Lang.ZH).of(why)).toList();
        var expected = List.of(
                "院坝会.toml:3：代号“Courtyard Talk”",
                "院坝会.toml:6：“scope”不能是“vilage”，是不是“village”",
                "院坝会.toml:7：“holds-from”要写成日期",
                "院坝会.toml:10：缺少“name”",
                "院坝会.toml:14：不认识“paper”，是不是“papers”",
                "院坝会.toml:20：有两个步骤的代号都是“talk”",
                "院坝会.toml:24：不认识议事组织“villager-representatives”。是不是“villagers-representatives”",
                "院坝会.toml:25：天数不能是 -3",
                "院坝会.toml:26：退不回“carried”",
                "院坝会.toml:35：“kind”不能是“vote”",
                "院坝会.toml:36：“bodies”要写成方括号里的一列",
                "院坝会.toml:45：只贴 5 天",
                "院坝会.toml:46：“words”要写成带引号的文字",
                "院坝会.toml:55：“may-be-left-out”只能是 true");
        assertEquals(expected.size(), told.size(), String.join("\n", told));
        for (int i = 0; i < expected.size(); i++) {
            assertTrue(told.get(i).startsWith(expected.get(i)), told.get(i) + " / " + expected.get(i));
        }
    }

    @Test
    void whatIsWrittenOutIsReadBackTheSame() {
        for (var procedure : ProcedureFiles.shipped()) {
            var right = assertInstanceOf(
                    ProcedureReading.Right.class,
                    ProcedureFiles.look("再读.toml", ProcedureWriter.text(procedure), BODIES));
            assertEquals(procedure, right.procedure());
        }
    }

    @Test
    void aFileOfAnOldNotepadIsRead(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder)
            throws java.io.IOException {
        var marked = java.nio.file.Files.writeString(folder.resolve("a.toml"), "\uFEFF" + GOOD);
        assertInstanceOf(ProcedureReading.Right.class, ProcedureFiles.look(marked, BODIES));
        var old = java.nio.file.Files.writeString(
                folder.resolve("b.toml"), GOOD, java.nio.charset.Charset.forName("GB18030"));
        assertInstanceOf(ProcedureReading.Right.class, ProcedureFiles.look(old, BODIES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name = \"河长说事\"|name = “河长说事”|河长.toml:2：这一行有全角的",
                "name-en = \"River day\"|name = \"河长说事\"|河长.toml:3：“name”写了两遍",
                "scope = [\"village\"]|scope = [\"community\"]|河长.toml:22：“表决”里写的议事组织",
                "days = 15|days = 0|河长.toml:34：不能贴 0 天",
                "name = \"公开\"|name = \"表决\"|河长.toml:31：有两个步骤都叫",
                "words = \"谁都可以说。\"|words = \"\"|河长.toml:13：",
            })
    void slipsOfAChineseKeyboardAndOfCopyingAreNamed(String right, String wrong, String told) {
        assertTrue(GOOD.contains(right));
        var mistakes = mistakes(GOOD.replace(right, wrong));
        assertTrue(mistakes.getFirst().startsWith(told), mistakes.toString());
    }
}
