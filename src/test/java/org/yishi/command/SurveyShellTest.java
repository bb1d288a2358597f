package org.yishi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.matter.Matters;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.window.SampleFile;
import tools.jackson.databind.json.JsonMapper;

/** Surveys as a shell draws and lists them. */
class SurveyShellTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T11:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder = Path.of("");

    private String out = "";
    private String err = "";

    private int run(String... args) {
        var toOut = new ByteArrayOutputStream();
        var toErr = new ByteArrayOutputStream();
        var data = List.of("--data", folder.resolve("xikou.yishi").toString());
        int code = new Shell(
                        new PrintStream(toOut, true, StandardCharsets.UTF_8),
                        new PrintStream(toErr, true, StandardCharsets.UTF_8),
                        CLOCK,
                        () -> "王秀英",
                        (to, text) -> Outcome.done(to),
                        folder.resolve("yishi.log"))
                .run(Stream.concat(Stream.of(args), data.stream()).toList());
        out = toOut.toString(StandardCharsets.UTF_8);
        err = toErr.toString(StandardCharsets.UTF_8);
        return code;
    }

    @BeforeEach
    void found() {
        try (var village = new SampleFile(folder, 40)) {
            new Matters(village.work)
                    .raise(new Topic(
                            new TopicId(0),
                            "",
                            "修缮灌溉渠",
                            "",
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            Channel.VISIT,
                            LocalDate.of(2026, 2, 20),
                            Filing.NONE,
                            TopicState.TAKEN_UP,
                            "",
                            Optional.empty(),
                            Optional.empty()))
                    .orThrow();
        }
    }

    @Test
    void aSurveyIsDrawnOnceAndListed() {
        assertEquals(0, run("survey", "draw", "2026-T1", "--size", "6", "--seed", "7", "--json"), () -> err);
        var drawn = JsonMapper.shared().readTree(out);
        assertEquals(7, drawn.get("seed").asInt());
        assertEquals(10, drawn.get("asked").size());
        assertEquals(1, run("survey", "draw", "2026-T1", "--lang", "zh"));
        assertTrue(err.contains("还有一次测评没有结束"), err);
        assertEquals(0, run("survey", "list", "--json"), () -> err);
        var line = JsonMapper.shared().readTree(out).get(0);
        assertEquals("2026-T1", line.get("matter").asString());
        assertEquals(6, line.get("asked").asInt());
        assertEquals("TOO_FEW", line.get("verdict").asString());
        assertEquals(0, run("survey", "list", "--lang", "en"), () -> err);
        assertTrue(out.contains("0 of 6 people asked answered"), out);
    }

    @Test
    void aSeedThatIsNoNumberIsWrongUse() {
        assertEquals(2, run("survey", "draw", "2026-T1", "--seed", "x"));
        assertEquals(2, run("survey", "draw", "2026-T1", "--size", "0"));
        assertEquals(1, run("survey", "draw", "2026-T9"));
    }
}
