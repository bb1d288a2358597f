package org.yishi.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** No reader hangs, breaks or is at a loss for words, whatever it is given. */
@Execution(ExecutionMode.CONCURRENT)
final class FuzzTest {
    private static final long SEED = Long.getLong("seed", 20261124);
    private static final int INPUTS = 60;
    private static final long MILLIS = 250;

    @TempDir
    private Path folder;

    @Test
    @DisabledIfSystemProperty(named = "fuzz", matches = ".+", disabledReason = "the long run is wanted")
    void damagedFilesAreReadOrRefusedWithASentence() throws Exception {
        var faults = new ArrayList<String>();
        try (var targets = new Targets(folder)) {
            for (var target : targets.all()) {
                faults.addAll(new Run(target, folder, Path.of("target", "fuzz"))
                        .until(SEED, INPUTS, MILLIS)
                        .faults());
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    @EnabledIfSystemProperty(named = "fuzz", matches = "\\d+")
    void damagedFilesAreReadOrRefusedForHours() throws IOException, InterruptedException {
        var command = Fuzz.command(System.getProperty("fuzz"), Long.toString(SEED), System.getProperty("reader", ""));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
