package org.yishi.command.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.command.Shell;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.petition.Petitions;
import org.yishi.desk.topics.Lists;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.window.SampleFile;
import tools.jackson.databind.json.JsonMapper;

/** Topics as a shell asks for them. */
final class TopicShellTest {
    @TempDir
    private Path folder = Path.of("");

    private String file = "";
    private String list = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void fill() {
        try (var sample = new SampleFile(folder, 20)) {
            file = sample.path().toString();
        }
        list = Lists.usual(folder.resolve("list.xlsx")).toString();
    }

    private int run(String... args) {
        var toOut = new ByteArrayOutputStream();
        var toErr = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--data", file));
        int code = new Shell(
                        new PrintStream(toOut, true, StandardCharsets.UTF_8),
                        new PrintStream(toErr, true, StandardCharsets.UTF_8),
                        Clock.fixed(Instant.parse("2026-03-05T11:04:00Z"), ZoneId.of("Asia/Shanghai")),
                        () -> "李敏",
                        (to, text) -> Outcome.done(to),
                        folder.resolve("yishi.log"))
                .run(words);
        out = toOut.toString(StandardCharsets.UTF_8);
        err = toErr.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void aListIsTakenOnceListedAndShown() throws Exception {
        assertEquals(0, run("topic", "import", list, "--dry-run"), () -> err);
        assertTrue(out.contains("会登记4件"), out);
        assertTrue(err.contains("“议题”第6行（请看一看）：E6 没有叫“第九网格”的网格"), err);
        assertEquals(0, run("topic", "list"));
        assertEquals("", out);
        assertEquals(0, run("topic", "import", list, "--json"), () -> err);
        var taken = JsonMapper.shared().readTree(out);
        assertEquals(4, taken.get("taken").size());
        assertEquals("alike", taken.get("rows").get(3).get("state").asString());
        assertEquals(0, run("topic", "import", list), () -> err);
        assertTrue(out.contains("已登记0件"), out);
        assertEquals(0, run("topic", "list", "--tag", "路灯", "--state", "待研究"), () -> err);
        assertEquals(1, out.lines().count());
        assertTrue(out.contains("村口路灯不亮"), out);
        assertEquals(0, run("topic", "list", "--open", "--json", "--state", "closed"));
        assertEquals(0, JsonMapper.shared().readTree(out).size());
        assertEquals(2, run("topic", "list", "--state", "gone"));
        assertTrue(err.contains("taken-up"), err);
        assertEquals(1, run("topic", "show", "2026-T9"));
        assertEquals(1, run("topic", "import", "nothing.xlsx"));
        assertEquals(0, run("topic", "show", "2026-t1", "--lang", "en"), () -> err);
        assertTrue(out.contains("Touches: 三组三十户"), out);
    }

    @Test
    void aPetitionIsTold() {
        assertEquals(0, run("topic", "import", list), () -> err);
        try (var open =
                new Villages(Clock.systemUTC(), () -> "李敏").open(Path.of(file)).orThrow()) {
            var topic = new Matters(open.work()).numbered("2026-T1").orElseThrow();
            var people = open.work().read(tx -> tx.people().residents());
            new Petitions(open.work())
                    .sign(topic.id(), List.of(people.getFirst().id()))
                    .orThrow();
        }
        assertEquals(0, run("topic", "show", "2026-T1"), () -> err);
        assertTrue(out.contains("村民会议：已联名 1 / 须 2，还差 1"), out);
        assertEquals(0, run("topic", "show", "2026-T1", "--json"), () -> err);
        assertEquals(
                20, JsonMapper.shared().readTree(out).get("petition").get("of").asInt());
    }
}
