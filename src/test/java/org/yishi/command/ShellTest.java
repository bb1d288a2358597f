package org.yishi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.model.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each command as a shell calls it: what it prints, where, and how it ends. */
class ShellTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T11:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String ROSTER = """
        户号,姓名,性别,出生日期,与户主关系,联系电话,网格,职务
        1,王建国,男,1968-04-12,户主,13800000001,第一网格,村委会主任
        1,王𬍛,男,1995-06-21,儿子,13800000002,第一网格,
        2,李敏,女,1975-09-27,户主,13800000003,第二网格,村民代表
        """;

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    private int run(String... args) {
        var toOut = new ByteArrayOutputStream();
        var toErr = new ByteArrayOutputStream();
        int code = new Shell(
                        new PrintStream(toOut, true, StandardCharsets.UTF_8),
                        new PrintStream(toErr, true, StandardCharsets.UTF_8),
                        CLOCK,
                        () -> "王秀英",
                        (to, text) -> Outcome.done(to),
                        folder.resolve("yishi.log"))
                .run(Stream.of(args).map(this::here).toList());
        out = toOut.toString(StandardCharsets.UTF_8);
        err = toErr.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** {@code @name} is a file of the test's folder. */
    private String here(String arg) {
        return arg.startsWith("@") ? folder.resolve(arg.substring(1)).toString() : arg;
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    @BeforeEach
    void found() throws IOException {
        assertEquals(0, run("new", "--name", "溪口村", "--county", "宁海县", "--data", "@v.yishi"), () -> err);
        write("roster.csv", ROSTER);
        assertEquals(0, run("residents", "import", "@roster.csv", "--data", "@v.yishi"), () -> err);
    }

    @Test
    void aNewVillageIsNotWrittenOverAnOldOne() {
        assertEquals(1, run("new", "--name", "溪口村", "--data", "@v.yishi"));
        assertEquals("", out);
        assertTrue(err.contains("已经存在"), err);
    }

    @Test
    void residentsAreAnArrayWithMaskedNumbers() {
        assertEquals(0, run("residents", "list", "--json", "--data", "@v.yishi"));
        assertEquals(3, json().size());
        assertEquals("王𬍛", json().get(1).get("name").asString());
        assertEquals("138****0002", json().get(1).get("phone").asString());
        assertEquals("REPRESENTATIVE", json().get(2).get("roles").get(0).asString());
        assertEquals(0, run("residents", "list", "--json", "--full", "--data", "@v.yishi"));
        assertEquals("13800000002", json().get(1).get("phone").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王建国", "wjg", "WJG", "0001", "王"})
    void residentsAreFoundByNameInitialsOrPhone(String sought) {
        assertEquals(0, run("residents", "list", "--search", sought, "--data", "@v.yishi"));
        assertTrue(out.contains("王建国"), out);
        assertFalse(out.contains("李敏"), out);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        write("more.csv", ROSTER + "3,陈国平,男,1971,户主,,,\n");
        assertEquals(0, run("residents", "import", "@more.csv", "--dry-run", "--json", "--data", "@v.yishi"));
        assertEquals(1, json().get("added").asInt());
        assertEquals(0, run("residents", "list", "--json", "--data", "@v.yishi"));
        assertEquals(3, json().size());
    }

    @Test
    void aMeetingIsPlayedShownAndItsPapersAreWritten() throws IOException {
        write("m.txt", """
            会议：村民代表会议
            时间：2026-03-05 19:00
            议程：表决 修路
            全部签到
            开会
            开始 1
            表决：举手
            计票：2 0
            公布
            散会
            """);
        assertEquals(0, run("meeting", "play", "@m.txt", "--progress", "--data", "@v.yishi"), () -> err);
        assertTrue(out.startsWith("ok 1\nok 3\n".replace("\n", System.lineSeparator())), out);
        assertEquals(0, run("meeting", "show", "1", "--json", "--data", "@v.yishi"));
        var poll = json().get("items").get(0).get("polls").get(0);
        assertEquals("PASSED", poll.get("result").asString());
        assertEquals(2, poll.get("checks").get(0).get("needed").asInt());
        for (var paper : List.of("notice", "signin", "minutes")) {
            assertEquals(
                    0, run("export", paper, "--meeting", "1", "--out", "@" + paper + ".docx", "--data", "@v.yishi"));
            assertTrue(Files.size(folder.resolve(paper + ".docx")) > 2000, paper);
        }
        assertEquals(0, run("export", "followup", "--out", "@f.xlsx", "--data", "@v.yishi"), () -> err);
        assertEquals(0, run("meeting", "list", "--lang", "en", "--data", "@v.yishi"));
        assertTrue(out.contains("ended"), out);
    }

    @Test
    void reportsAreListedAndWrittenAndLedgersToo() throws IOException {
        assertEquals(0, run("report", "month", "--on", "2026-03-05", "--json", "--data", "@v.yishi"), () -> err);
        assertEquals("2026-03-01", json().get("first").asString());
        assertEquals(0, json().get("numbers").get("MEETINGS").asInt());
        assertEquals(0, run("report", "quarter", "--lang", "en", "--data", "@v.yishi"));
        assertTrue(out.contains("Meetings held: 0"), out);
        for (var name : List.of("r.docx", "r.xlsx")) {
            assertEquals(0, run("report", "year", "--out", "@" + name, "--data", "@v.yishi"), () -> err);
            assertTrue(Files.size(folder.resolve(name)) > 2000, name);
        }
        for (var name : List.of("topics", "meetings", "resolutions", "disclosures")) {
            assertEquals(0, run("ledger", name, "--out", "@" + name + ".xlsx", "--data", "@v.yishi"), () -> err);
            assertTrue(Files.size(folder.resolve(name + ".xlsx")) > 2000, name);
        }
        assertEquals(2, run("report", "month", "--on", "2026-02-30", "--data", "@v.yishi"));
    }

    @Test
    void aVoteAmongSeveralAndWhatARecountSetAsideAreToldToPrograms() throws IOException {
        write("m.txt", """
            会议：村民代表会议
            时间：2026-03-05 19:00
            应到：人数=8
            议程：表决 选人
            全部签到
            开会
            开始 1
            表决：票决 选人 | 候选人=甲、乙、丙 | 应选=2 | 不得少选
            票数：发出10 收回10
            开箱
            票：甲、乙 ×6
            票：乙、丙 ×3
            废票：多选
            公布
            异议：有一张看错了
            票：甲、乙 ×7
            票：乙、丙 ×2
            废票：空白
            公布
            表决：举手 再议一次吗？
            计票：第一排 李敏 赞成4 反对1
            计票：第二排 王伟 赞成3 反对2
            公布
            """);
        assertEquals(0, run("meeting", "play", "@m.txt", "--data", "@v.yishi"), () -> err);
        assertEquals(0, run("meeting", "show", "1", "--json", "--data", "@v.yishi"));
        var polls = json().get("items").get(0).get("polls");
        var chosen = polls.get(0);
        assertEquals("limited", chosen.get("method").asString());
        assertTrue(chosen.get("exactly").asBoolean());
        assertEquals(10, chosen.get("closed").get(0).get("present").get("heads").asInt());
        var post = chosen.get("posts").get(0);
        assertEquals("[\"乙\",\"甲\"]", post.get("elected").toString().replace(" ", ""));
        assertEquals(7, post.get("candidates").get(0).get("value").asInt());
        assertEquals(9, post.get("valid").asInt());
        var before = chosen.get("earlier").get(0);
        assertEquals("有一张看错了", before.get("objection").asString());
        assertEquals(
                6,
                before.get("posts").get(0).get("candidates").get(0).get("value").asInt());
        var rows = polls.get(1).get("rows");
        assertEquals("李敏", rows.get(0).get("teller").asString());
        assertEquals(3, rows.get(1).get("yes").asInt());
    }

    @Test
    void aScriptThatIsNotUnderstoodIsToldLineByLineAndNothingIsDone() throws IOException {
        write("m.txt", "会议：村民代表会议\n签道 1\n表决 鼓掌\n");
        assertEquals(2, run("meeting", "play", "@m.txt", "--data", "@v.yishi"));
        assertTrue(err.contains("m.txt:2：看不懂“签道”"), err);
        assertTrue(err.contains("m.txt:3：看不懂表决方式"), err);
        assertEquals(0, run("meeting", "list", "--json", "--data", "@v.yishi"));
        assertEquals(0, json().size());
    }

    @Test
    void aRefusedStepStopsTheScriptWhereItStands() throws IOException {
        write("m.txt", "会议：村民代表会议\n议程：表决 修路\n签到 99\n开会\n");
        assertEquals(1, run("meeting", "play", "@m.txt", "--data", "@v.yishi"));
        assertTrue(err.contains("m.txt:3：名单上没有“99”"), err);
        write("m.txt", "会议：村民代表会议\n议程：表决 修路\n签到 1\n开会\n");
        assertEquals(0, run("meeting", "play", "@m.txt", "--from", "3", "--data", "@v.yishi"), () -> err);
        assertEquals(0, run("meeting", "list", "--json", "--data", "@v.yishi"));
        assertEquals(1, json().size());
        assertEquals("RUNNING", json().get(0).get("state").asString());
    }

    @Test
    void whatIsSoundIsCopiedAndTheCopyIsSound() {
        assertEquals(0, run("verify", "--json", "--data", "@v.yishi"));
        assertTrue(json().get("sound").asBoolean());
        assertEquals(0, run("backup", "@copy.yishi", "--data", "@v.yishi"), () -> err);
        assertEquals(0, run("verify", "--data", "@copy.yishi"), () -> err);
        assertEquals(1, run("backup", "@copy.yishi", "--data", "@v.yishi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "nonsense",
                "meeting",
                "meeting show",
                "residents list --nonsense",
                "export letter --out x --data x",
                "export minutes --out x --data x",
                "meeting play nowhere.txt --data x",
                "new --name x --kind town"
            })
    void wrongUseIsTold(String line) {
        assertEquals(2, run(line.split(" ")), line);
        assertEquals("", out);
        assertFalse(err.isBlank());
        assertFalse(err.contains("Exception"), err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify --data nowhere.yishi", "residents import nowhere.csv --data nowhere.yishi"})
    void aFileThatIsNotThereIsANo(String line) {
        assertEquals(1, run(line.split(" ")), line);
        assertTrue(err.contains("nowhere"), err);
    }

    @Test
    void aDamagedFileIsANoInOneSentence() throws IOException {
        var bytes = Files.readAllBytes(folder.resolve("v.yishi"));
        Files.write(folder.resolve("cut.yishi"), Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(1, run("verify", "--data", "@cut.yishi"));
        assertEquals("", out);
        assertTrue(err.contains("不完整") && err.contains("没有改动"), err);
    }

    @Test
    void helpIsInTheLanguageAskedFor() {
        assertEquals(0, run("--help"));
        assertTrue(out.contains("用法：yishi"), out);
        assertTrue(out.contains("residents"), out);
        assertEquals(0, run("meeting", "play", "--help", "--lang", "en"));
        assertTrue(out.contains("Usage: yishi meeting play"), out);
        assertFalse(out.contains("\u27E6"), out);
    }
}
