package org.yishi.desk.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name is no key, and not even a help: thousands of one name are taken, and known again. */
final class ManyAlikeTest {
    private static final int PEOPLE = 3_000;

    @TempDir
    private Path folder;

    @Test
    void thousandsOfOneNameAreTakenAndKnownAgain() throws IOException {
        var rows = new StringBuilder("姓名,户号,与户主关系,出生年月\n");
        for (int i = 0; i < PEOPLE; i++) {
            rows.append("张伟,")
                    .append(i / 2)
                    .append(i % 2 == 0 ? ",户主,1970-0" : ",子,1995-0")
                    .append(1 + i % 9)
                    .append('\n');
        }
        var path = Files.writeString(folder.resolve("a.csv"), rows);
        try (var village = new Village(folder)) {
            assertEquals(new Taken(PEOPLE, 0, 0, 0), village.take(path));
            assertEquals(new Taken(0, 0, PEOPLE, 0), village.take(path));
        }
    }
}
