package org.yishi.desk.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;
import org.yishi.model.body.Customs;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** A file with a mistake is told with its line, its key and the cure; it is never half taken. */
class BodyFilesTest {
    private static final String GOOD = """
        code = "council"
        name = "议事会"
        name-en = "Council"
        scope = ["village"]
        power = "decides"
        holds-from = 2026-01-01
        important = false
        meets-every = 0

        [entitled]
        who = "roles"
        roles = ["council-member"]

        [proxy]
        per-holder = 0
        same-household = false
        source = "章程"

        [notice]
        days = 5
        source = "章程"

        [[rules]]
        id = "ordinary"
        turnout = "present"
        quorum = [{ share = "2/3", comparison = "at-least", base = "entitled", measure = "heads" }]
        adoption = [{ share = "1/2", comparison = "more-than", base = "present", measure = "heads" }]
        secret-only = false
        source = "章程第八条"

        [[rules]]
        id = "works"
        matters = ["public-works"]
        turnout = "present"
        quorum = []
        adoption = [
            { share = "2/3", comparison = "at-least", base = "entitled", measure = "heads" },
        ]
        secret-only = true
        source = "章程第九条"

        [[bars]]
        matter = "village-rules"
        why = "归村民会议。"
        why-en = "For the assembly."
        """;

    @TempDir
    Path folder;

    private static Refusal refusal(String text) {
        return assertInstanceOf(Outcome.Refused.class, BodyFiles.parse("a.toml", text))
                .why();
    }

    @Test
    void aRightFileIsTakenWhole() {
        var body = BodyFiles.parse("a.toml", GOOD).orThrow();
        assertEquals("议事会", body.name());
        assertEquals(2, body.rules().size());
        assertTrue(body.rules().getLast().secretOnly());
        assertEquals("", body.note());
        assertEquals("", body.bars().getFirst().goesTo());
    }

    @ParameterizedTest(name = "{0} → {1}: {2} at {3}")
    @CsvSource(delimiter = '|', textBlock = """
        code = "council"                | cod = "council"              | body.unknown-key-near | a.toml:1
        code = "council"                |                              | body.missing-key              | a.toml
        code = "council"                | code = " "                   | body.blank                    | a.toml:1
        name = "议事会"                  | name = 5                     | body.not-a-text               | a.toml:2
        scope = ["village"]             | scope = ["town"]             | body.unknown-word             | a.toml:4
        scope = ["village"]             | scope = []                   | body.scope-missing            | a.toml:4
        scope = ["village"]             | scope = "village"            | body.not-a-list               | a.toml:4
        power = "decides"               | power = "DECIDES"            | body.unknown-word             | a.toml:5
        holds-from = 2026-01-01         | holds-from = "2026年"         | body.not-a-day                | a.toml:6
        holds-from = 2026-01-01         | holds-from = 2026-02-30      | body.not-a-day                | a.toml:6
        important = false               | important = "no"             | body.not-a-flag               | a.toml:7
        important = false               | holds-to = 2025-01-01\\nimportant = false | body.ends-before-it-begins | a.toml:7
        meets-every = 0                 | meets-every = 1.5            | body.not-a-number             | a.toml:8
        meets-every = 0                 | meets-every = -1             | body.below-zero               | a.toml:8
        meets-every = 0                 | meets-every = 9999999999     | body.not-a-number             | a.toml:8
        [entitled]                      | [entitle]                    | body.unknown-key-near | a.toml:10
        roles = ["council-member"]      | roles = []                   | body.roles-missing            | a.toml:10
        roles = ["council-member"]      | roles = ["mayor"]            | body.unknown-word             | a.toml:12
        days = 5                        | days = -5                    | body.below-zero               | a.toml:20
        days = 5                        | days = five                  | body.not-toml                 | a.toml:20
        days = 5                        | dayz = 5                     | body.unknown-key-near         | a.toml:20
        id = "works"                    | id = "ordinary"              | body.rule-twice               | a.toml:32
        matters = ["public-works"]      |                              | body.rule-without-matters     | a.toml:31
        matters = ["public-works"]      | matters = ["roads"]          | body.unknown-word             | a.toml:33
        id = "ordinary"                 | id = "ordinary"\\nmatters = ["review"] | body.first-rule-has-matters | a.toml:25
        share = "1/2"                   | share = "3/2"                | body.not-a-share              | a.toml:27
        share = "1/2"                   | share = "1/0"                | body.not-a-share              | a.toml:27
        share = "1/2"                   | share = "一半"                | body.not-a-share              | a.toml:27
        share = "1/2"                   | share = 0.5                  | body.not-a-text               | a.toml:27
        share = "1/2"                   | share = "1/1"                | body.share-says-nothing       | a.toml:27
        base = "present"                | base = "here"                | body.unknown-word             | a.toml:27
        base = "present", measure = "heads" | base = "present"         | body.missing-key              | a.toml:27
        base = "present", measure = "heads" | base = "present", measure = "souls" | body.unknown-word | a.toml:27
        quorum = [{ share = "2/3", comparison = "at-least", base = "entitled" | quorum = [{ share = "2/3", comparison = "at-least", base = "present" | body.quorum-base | a.toml:26
        adoption = [{                   | adoption = ["x", {           | body.not-a-table              | a.toml:27
        matter = "village-rules"        | matter = "rules"             | body.unknown-word             | a.toml:43
        """)
    void aMistakeIsToldWithItsPlace(String right, String wrong, String key, String place) {
        assertTrue(GOOD.contains(right), right);
        var text = GOOD.replace(right, wrong == null ? "" : wrong.replace("\\n", "\n"));
        var refusal = refusal(text);
        assertEquals(key, refusal.key());
        assertEquals(place, refusal.args().getFirst());
        for (var lang : Lang.values()) {
            var sentence = Text.in(lang).of(refusal);
            assertTrue(sentence.startsWith(place) && !sentence.contains("⟦") && !sentence.contains("{"), sentence);
        }
    }

    @Test
    void theSentenceNamesWhatCanStandThere() {
        var refusal = refusal(GOOD.replace("comparison = \"more-than\"", "comparison = \"over\""));
        assertEquals(
                "a.toml:27：“comparison”不能是“over”。可以是：at-least, more-than。",
                Text.in(Lang.ZH).of(refusal));
        var unknown = refusal(GOOD.replace("turnout = \"present\"\nquorum = [{", "turnout = \"present\"\nqourum = [{"));
        assertEquals(
                "a.toml:26：不认识“qourum”，是不是“quorum”？这里可以写：id, matters, turnout, quorum, adoption, secret-only, source。",
                Text.in(Lang.ZH).of(unknown));
    }

    @Test
    void aFileWithoutRulesIsNoBody() {
        assertEquals(
                "body.no-rule",
                refusal(GOOD.substring(0, GOOD.indexOf("[[rules]]"))).key());
    }

    @Test
    void twoRulesForOneMatterAreRefused() {
        var twice = GOOD.replace(
                "[[bars]]",
                GOOD.substring(GOOD.lastIndexOf("[[rules]]"), GOOD.indexOf("[[bars]]"))
                                .replace("\"works\"", "\"again\"")
                        + "[[bars]]");
        assertEquals("body.matter-twice", refusal(twice).key());
    }

    @Test
    void whatIsNoTomlIsToldWithItsLine() {
        assertEquals(Refusal.of("body.not-toml", "a.toml:2"), refusal("code = \"a\"\nname = \"议事会\n"));
        assertEquals("body.not-toml", refusal("<html>").key());
        assertEquals("body.no-rule", refusal("").key());
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAndOneOfAnOldNotepadIsRead() throws IOException {
        assertEquals("body.file-unreadable", key(BodyFiles.read(folder.resolve("no.toml"))));
        var gbk = Files.write(folder.resolve("gbk.toml"), GOOD.getBytes(Charset.forName("GB18030")));
        assertEquals("council", BodyFiles.read(gbk).orThrow().code());
        assertEquals("body.file-unreadable", key(BodyFiles.readAll(folder.resolve("nowhere"))));
    }

    @Test
    void aFolderIsTakenInTheOrderOfItsNamesAndStopsAtTheFirstMistake() throws IOException {
        Files.writeString(folder.resolve("b.toml"), GOOD.replace("\"council\"", "\"b\""));
        Files.writeString(folder.resolve("a.toml"), GOOD.replace("\"council\"", "\"a\""));
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        var codes = BodyFiles.readAll(folder).orThrow().stream().map(Body::code).toList();
        assertEquals(List.of("a", "b"), codes);
        Files.writeString(folder.resolve("c.toml"), "x = 1");
        assertEquals("body.unknown-key", key(BodyFiles.readAll(folder)));
    }

    private static String key(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).why().key();
    }

    @Test
    void everyShippedBodyIsWrittenAsAFileThatIsReadAsTheSame() {
        for (var body : BodyFiles.defaults()) {
            assertEquals(body, BodyFiles.parse("a.toml", BodyWriter.text(body)).orThrow(), body.code());
        }
    }

    @Test
    void whatTheLawLeavesIsReadFromTheFile() {
        assertEquals(Customs.NONE, BodyFiles.parse("a.toml", GOOD).orThrow().customs());
        var own = GOOD.replace("[[bars]]", "[customs]\nclear-majority = true\nties = \"lot\"\n\n[[bars]]");
        assertEquals(
                new Customs(true, Customs.Ties.LOT),
                BodyFiles.parse("a.toml", own).orThrow().customs());
        var wrong = own.replace("\"lot\"", "\"coin\"");
        var why = refusal(wrong);
        assertEquals("body.unknown-word", why.key());
        assertEquals("stand, lot, chair", why.args().getLast());
    }

    @Test
    void allMistakesOfAFileAreToldAtOnceEachWithItsLine() throws IOException {
        var wrong = GOOD.replace("power = \"decides\"", "power = \"maybe\"")
                .replace("important = false", "importent = false\nmeets = 1")
                .replace("days = 5", "days = \"five\"")
                .replace("share = \"2/3\", comparison = \"at-least\"", "share = \"3/2\", comparison = \"at-least\"");
        var file = Files.writeString(folder.resolve("错.toml"), wrong);
        var reading = assertInstanceOf(Reading.Wrong.class, BodyFiles.look(file));
        var told = reading.mistakes().stream()
                .map(m -> m.key() + " " + m.args().getFirst())
                .toList();
        assertEquals(
                List.of(
                        "body.unknown-key-near 错.toml:7",
                        "body.unknown-key 错.toml:8",
                        "body.not-a-share 错.toml:27",
                        "body.not-a-share 错.toml:37",
                        "body.unknown-word 错.toml:5",
                        "body.missing-key 错.toml",
                        "body.not-a-number 错.toml:21"),
                told);
    }

    @Test
    void allRulesThatCannotBeMeantAreToldAtOnce() throws IOException {
        var wrong = GOOD.replace("code = \"council\"", "code = \"Council\"").replace("days = 5", "days = -1");
        var file = Files.writeString(folder.resolve("a.toml"), wrong);
        var reading = assertInstanceOf(Reading.Wrong.class, BodyFiles.look(file));
        assertEquals(
                List.of("body.code-form", "body.below-zero"),
                reading.mistakes().stream().map(Refusal::key).toList());
    }
}
