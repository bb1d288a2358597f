package org.yishi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

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
