package org.yishi.desk.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.check.Verify;
import org.yishi.model.people.VillageKind;

/**
 * Every script under {@code src/test/resources/scripts} is played in a new village and must go through with all that it
 * expects, and the file must pass its check afterwards. A script whose name ends in {@code -community} is played in a
 * city community.
 */
@Execution(ExecutionMode.CONCURRENT)
class ScriptsTest {
    private static final Path SCRIPTS = Path.of("src", "test", "resources", "scripts");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> goThrough() throws IOException {
        try (var files = Files.list(SCRIPTS)) {
            var scripts =
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            assertTrue(scripts.size() > 8);
            return scripts.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> goesThrough(file)));
        }
    }

    private void goesThrough(Path file) throws IOException {
        var name = file.getFileName().toString().replace(".txt", "");
        var kind = name.endsWith("-community") ? VillageKind.COMMUNITY : VillageKind.VILLAGE;
        try (var hall = new Hall(Files.createDirectory(folder.resolve(name)), kind)) {
            assertEquals("", hall.stopped(hall.play(Files.readString(file))));
            assertEquals(List.of(), new Verify(hall.work()).verify().flaws());
        }
    }
}
