package org.yishi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.yishi.app.Yishi;

/** A roster of 5,000 brought in from Excel, beside POI reading the same file. */
final class Import {
    private static final int RESIDENTS = 5_000;

    private Import() {}

    static Row row(Path folder) throws Exception {
        var roster = Roster.of(RESIDENTS, folder);
        Deque<Village> open = new ArrayDeque<>();
        var duel = new Duel(
                "import of 5,000 residents from .xlsx (beside bare POI reading it)",
                1.5,
                () -> open.push(anew(open, folder)),
                () -> check(open.element().bringIn(roster)),
                () -> PlainRead.characters(roster));
        try {
            return duel.warm(8, 15);
        } finally {
            open.element().close();
        }
    }

    /** The same as a person does it from the shell, with the start of the program, beside a program that only reads. */
    static Row wholeCommand(Path folder) throws Exception {
        var roster = Roster.of(RESIDENTS, folder).toString();
        var file = folder.resolve("command.yishi");
        return new Whole(
                        "the same, whole command (beside a bare program reading it)",
                        1.5,
                        List.of(Yishi.class.getName(), "--data", file.toString(), "residents", "import", roster),
                        List.of(PlainRead.class.getName(), roster),
                        () -> Village.fresh(file).close(),
                        Map.of("XDG_DATA_HOME", folder.resolve("data").toString()))
                .run(7);
    }

    private static Village anew(Deque<Village> open, Path folder) throws IOException {
        if (!open.isEmpty()) {
            open.pop().close();
        }
        return Village.fresh(folder.resolve("import.yishi"));
    }

    private static void check(int added) {
        if (added != RESIDENTS) {
            throw new IllegalStateException("only " + added);
        }
    }
}
