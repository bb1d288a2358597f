package org.yishi.desk.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yishi.desk.roster.match.PreviewRow;
import org.yishi.model.people.Role;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** Every file in {@code rosters} is read as the text beside it says, and a second time changes nothing. */
@Execution(ExecutionMode.CONCURRENT)
final class RosterFilesTest {
    private final Text text = Text.in(Lang.ZH);

    @TempDir
    private Path folder;

    static List<Path> files() throws IOException {
        try (var files = Files.list(Fixtures.FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsReadAsExpected(Path file) throws IOException {
        try (var village = new Village(folder)) {
            var read = village.desk.open(file).orThrow();
            var preview = village.desk.preview(read, false).orThrow();
            var expected = file.resolveSibling(file.getFileName() + ".expected");
            var told = told(read, preview);
            if (Files.exists(expected)) {
                assertEquals(Files.readString(expected), told);
            } else {
                Files.writeString(expected, told);
                fail("Written now, look whether it is right: " + expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileTakenTwiceIsTheSame(Path file) {
        try (var village = new Village(folder)) {
            var taken = village.take(file);
            assertTrue(taken.added() > 0);
            var again = village.preview(file);
            assertEquals(
                    List.of(),
                    again.rows().stream()
                            .filter(row -> row.deed() != PreviewRow.Deed.NOTHING)
                            .map(row -> row.person().name() + " " + row.changes())
                            .toList());
            assertEquals(taken.refused(), again.counts().get(PreviewRow.State.REFUSED));
            assertEquals(0, again.missing());
        }
    }

    private String told(RosterFile file, Preview preview) {
        var told = new StringBuilder();
        told.append(file.sheet().name())
                .append(", heading to row ")
                .append(file.lastHeading())
                .append('\n');
        file.mapping()
                .columns()
                .forEach(column -> told.append(column.letter())
                        .append(' ')
                        .append(column.heading().replace('\n', ' '))
                        .append(" = ")
                        .append(column.field())
                        .append('\n'));
        preview.notes().forEach(note -> told.append("* ").append(text.of(note)).append('\n'));
        preview.rows().forEach(row -> tell(row, preview, told));
        return told.toString();
    }

    private void tell(PreviewRow row, Preview preview, StringBuilder told) {
        var p = row.person();
        told.append(row.row()).append(' ').append(RosterWords.of(text, row.state()));
        for (var value : List.of(
                p.name(),
                p.alias(),
                p.gender().name(),
                p.birth(),
                p.phone(),
                p.relation(),
                p.grid(),
                p.group(),
                p.note())) {
            told.append(" | ").append(value);
        }
        told.append(" | ").append(roles(p.rolesNamed())).append(" -").append(roles(p.rolesDenied()));
        p.area().ifPresent(area -> told.append(" | ").append(area));
        if (row.household() >= 0) {
            var household = preview.households().get(row.household());
            told.append(" | ")
                    .append(household.number())
                    .append('/')
                    .append(household.headName())
                    .append('/')
                    .append(household.address());
        }
        told.append('\n');
        p.findings()
                .forEach(f -> told.append("    ")
                        .append(f.weight())
                        .append(' ')
                        .append(RosterWords.of(text, f))
                        .append('\n'));
        row.changes()
                .forEach(change -> told.append("    ")
                        .append(RosterWords.of(text, change.field()))
                        .append('\n'));
    }

    private static String roles(java.util.Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
