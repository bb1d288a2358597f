package org.yishi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GivenTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneVillageFileThatIsThereIsOpenedAndAllElseIsACommand() throws IOException {
        var file = Files.createFile(folder.resolve("溪口村.YISHI"));
        assertEquals(Optional.of(file.toAbsolutePath()), Given.file(file.toString()));
        assertEquals(Optional.empty(), Given.file(folder.resolve("none.yishi").toString()));
        assertEquals(Optional.empty(), Given.file(file.toString(), "verify"));
        assertEquals(Optional.empty(), Given.file("verify"));
        assertEquals(Optional.empty(), Given.file());
    }
}
