package org.yishi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.lot.KeptLots;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draw from a shell: the same people wherever it is repeated. */
class DrawShellTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T11:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final List<String> DRAW = List.of(
            "draw",
            "--from",
            "all",
            "--size",
            "12",
            "--strata",
            "grid,sex,age",
            "--seed",
            "71523",
            "--on",
            "2026-03-12");

    @TempDir
    private Path folder = Path.of("");

    private String out = "";
    private String err = "";

    private int run(List<String> args) {
        var toOut = new ByteArrayOutputStream();
        var toErr = new ByteArrayOutputStream();
        int code = new Shell(
                        new PrintStream(toOut, true, StandardCharsets.UTF_8),
                        new PrintStream(toErr, true, StandardCharsets.UTF_8),
                        CLOCK,
                        () -> "王秀英",
                        (to, text) -> Outcome.done(to),
                        folder.resolve("yishi.log"))
                .run(Stream.concat(args.stream(), Stream.of("--data", file())).toList());
        out = toOut.toString(StandardCharsets.UTF_8);
        err = toErr.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static List<String> with(List<String> args, String... more) {
        return Stream.concat(args.stream(), Stream.of(more)).toList();
    }

    private String file() {
        return folder.resolve("xikou.yishi").toString();
    }

    @BeforeEach
    void found() {
        try (var village = new SampleFile(folder, 90)) {
            village.planning
                    .plan(new MeetingPlan(
                            "deliberation", "恳谈", "礼堂", OffsetDateTime.parse("2026-03-12T19:00:00+08:00"), "", ""))
                    .orThrow();
        }
    }

    private static String numbers(JsonNode told) {
        return told.get("strata")
                .valueStream()
                .map(s -> s.get("drawn") + "/" + s.get("substitutes"))
                .toList()
                .toString();
    }

    /** Another process, in English, on the other side of the earth. */
    @Test
    void anotherProcessInAnotherLanguageAndTimeZoneDrawsTheSamePeople() throws Exception {
        assertEquals(0, run(with(DRAW, "--json")), err);
        var here = JsonMapper.shared().readTree(out);
        assertEquals("2026-03-12", here.get("day").asString());
        var command = with(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=America/Anchorage",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.yishi.app.Yishi"),
                with(DRAW, "--json", "--lang", "en", "--data", file()).toArray(String[]::new));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var there = JsonMapper.shared().readTree(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor());
        assertEquals(numbers(here), numbers(there));
        assertTrue(there.get("strata").get(0).get("stratum").asString().contains("Male"));
    }

    @Test
    void whatTheCommandDrawsIsWhatTheMeetingKeeps() {
        assertEquals(0, run(with(DRAW, "--keep", "1")), err);
        var told = Pattern.compile("^  ([0-9]+) [^\\s（]+$", Pattern.MULTILINE)
                .matcher(out)
                .results()
                .map(m -> Long.valueOf(m.group(1)))
                .toList();
        assertEquals(12, told.size());
        try (var open = new Villages(CLOCK, () -> "王秀英").open(Path.of(file())).orThrow()) {
            var kept = new KeptLots(open.work(), Text.in(Lang.ZH))
                    .standing(new MeetingId(1))
                    .orElseThrow();
            assertEquals(
                    told,
                    kept.lot().people().stream()
                            .filter(p -> !p.substitute())
                            .map(p -> p.resident().value())
                            .toList());
        }
        assertEquals(1, run(with(DRAW, "--keep", "1")));
        assertEquals(2, run(with(DRAW, "--keep", "x")));
    }
}
