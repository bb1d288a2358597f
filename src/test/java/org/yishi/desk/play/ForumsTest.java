package org.yishi.desk.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.yishi.desk.roster.RosterImport;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.model.people.VillageKind;
import org.yishi.text.Pinyin;

/**
 * Every forum under {@code src/test/resources/forums} is played from the first voice to the closed matter, in a village
 * with the sample's roster, and the file must pass its check afterwards. One whose name ends in {@code -community} is
 * played in a city community.
 */
@Execution(ExecutionMode.CONCURRENT)
class ForumsTest {
    private static final Path FORUMS = Path.of("src", "test", "resources", "forums");
    private static final Path ROSTER = Path.of("assets", "sample", "roster.csv");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> goThrough() throws IOException {
        try (var files = Files.list(FORUMS)) {
            var forums =
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            assertFalse(forums.isEmpty());
            return forums.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> goesThrough(file)));
        }
    }

    private void goesThrough(Path file) throws IOException {
        var name = file.getFileName().toString().replace(".txt", "");
        var kind = name.endsWith("-community") ? VillageKind.COMMUNITY : VillageKind.VILLAGE;
        try (var hall = new Hall(Files.createDirectory(folder.resolve(name)), kind)) {
            var desk = new RosterImport(hall.work(), Lexicon.load(), Pinyin::initials);
            desk.open(ROSTER)
                    .then(roster -> desk.preview(roster, false))
                    .then(desk::take)
                    .orThrow();
            assertEquals("", hall.stopped(hall.play(Files.readString(file))));
            assertEquals(List.of(), new Verify(hall.work()).verify().flaws());
        }
    }
}
