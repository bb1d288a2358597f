package org.yishi.house;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every Java file is laid out by the one formatter, so that a difference between two versions is a difference. */
class FormatTest {
    @Test
    void everyFileIsLaidOut() throws IOException {
        var wrong = new Format().outOfOrder();
        Found.nothing(wrong.stream().map(Path::toString).toList(), "To lay these files out: " + Format.COMMAND);
    }

    @Test
    void aFileThatIsNotLaidOutIsFound() {
        var wrong = "import java.util.List;\nclass A{int a;}\n";
        assertNotEquals(wrong, new Format().layOut(Path.of("A.java"), wrong));
    }
}
