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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.Outcome;
import org.yishi.sample.DecadeFile;
import org.yishi.sample.Scale;
import tools.jackson.databind.json.JsonMapper;

/** What hangs on the wall, as a shell lists and prints it. */
class DisclosureCommandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T11:00:00Z"), ZoneId.of("Asia/Shanghai"));

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
                .run(List.of(args));
        out = toOut.toString(StandardCharsets.UTF_8);
        err = toErr.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void theWallIsListedAndEachCopyIsWrittenApart() throws IOException {
        var file = folder.resolve("v.yishi");
        DecadeFile.write(file, Scale.small(), 1, TODAY);
        var data = file.toString();
        assertEquals(0, run("disclosure", "list", "--data", data), () -> err);
        assertTrue(out.contains("2026-P") || out.contains("2025-P"), out);
        assertEquals(0, run("disclosure", "list", "--json", "--data", data), () -> err);
        var rows = JsonMapper.shared().readTree(out).valueStream().toList();
        var number = rows.stream()
                .filter(r -> r.has("number"))
                .findFirst()
                .orElseThrow()
                .get("number")
                .asString();
        var wall = folder.resolve("wall.docx");
        var archive = folder.resolve("archive.docx");
        assertEquals(
                0,
                run(
                        "disclosure",
                        "export",
                        number,
                        "--wall",
                        "--a3",
                        "--mask",
                        "--out",
                        wall.toString(),
                        "--data",
                        data),
                () -> err);
        assertEquals(
                0,
                run("disclosure", "export", number, "--archive", "--out", archive.toString(), "--data", data),
                () -> err);
        assertTrue(Files.size(wall) > 2000 && Files.size(archive) > 2000);
        assertEquals(2, run("disclosure", "export", number, "--out", wall.toString(), "--data", data));
        assertFalse(err.isBlank());
        assertEquals(1, run("disclosure", "export", "x", "--wall", "--out", wall.toString(), "--data", data));
    }
}
