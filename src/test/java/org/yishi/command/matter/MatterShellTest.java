package org.yishi.command.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
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
import org.yishi.window.SampleFile;
import org.yishi.window.matter.Threads;
import tools.jackson.databind.json.JsonMapper;

/** Matters as a shell asks for them. */
final class MatterShellTest {
    @TempDir
    private Path folder = Path.of("");

    private String file = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void fill() {
        try (var sample = new SampleFile(folder, 20)) {
            new Threads(sample).canal(2);
            new Threads(sample).many(7);
            file = sample.path().toString();
        }
    }

    private int run(String... args) {
        var toOut = new ByteArrayOutputStream();
        var toErr = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--data", file));
        int code = new Shell(
                        new PrintStream(toOut, true, StandardCharsets.UTF_8),
                        new PrintStream(toErr, true, StandardCharsets.UTF_8),
                        Clock.systemUTC(),
                        () -> "李敏",
                        (to, text) -> Outcome.done(to),
                        folder.resolve("yishi.log"))
                .run(words);
        out = toOut.toString(StandardCharsets.UTF_8);
        err = toErr.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void mattersAreListedWithWhatComesNext() {
        assertEquals(0, run("matter", "list"), () -> err);
        assertEquals(8, out.lines().count());
        assertTrue(out.contains("逾期：王建国，清淤并测量渠底"), out);
        assertEquals(0, run("matter", "list", "--open", "--json"), () -> err);
        var lines = JsonMapper.shared().readTree(out);
        assertEquals(4, lines.size());
        assertEquals("2026-T1", lines.get(0).get("number").asString());
    }

    @Test
    void aMatterIsShownLineByLine() {
        assertEquals(0, run("matter", "show", "2026-t1"), () -> err);
        for (var said : List.of("◐正在", "通过", "砌筑渠壁三百二十米", "运费是不是算重了", "用款3,260.50元")) {
            assertTrue(out.contains(said), said + "\n" + out);
        }
        assertEquals(0, run("matter", "show", "2026-T1", "--json", "--lang", "en"), () -> err);
        var shown = JsonMapper.shared().readTree(out);
        assertEquals("NOW", shown.get("course").get("PROMISE").asString());
        assertEquals(3, shown.get("tasks").size());
    }

    @Test
    void aMatterIsWrittenAsPagesAndAnUnknownOneIsNot() {
        var target = folder.resolve("档案.docx");
        assertEquals(0, run("matter", "export", "2026-T1", "--out", target.toString()), () -> err);
        assertTrue(Files.isRegularFile(target));
        assertEquals(1, run("matter", "export", "2026-T9", "--out", target.toString()));
        assertTrue(err.contains("2026-T9"), err);
        assertEquals(2, run("matter", "export", "2026-T1"));
    }
}
