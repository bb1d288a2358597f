package org.yishi.store.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.store.sql.Connections;

class SchemaTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileMadeAtOnceAndOneBroughtUpStepByStepHaveTheShapeThatIsLookedForAtOpening() throws SQLException {
        var atOnce = folder.resolve("at-once.yishi");
        Schema.migrate(atOnce, Schema.VERSION);
        var stepByStep = folder.resolve("step-by-step.yishi");
        for (int version = 1; version <= Schema.VERSION; version++) {
            Schema.migrate(stepByStep, version);
        }
        assertEquals(Schema.SHAPE, shape(atOnce));
        assertEquals(Schema.SHAPE, shape(stepByStep));
    }

    private static String shape(Path file) throws SQLException {
        try (var connection = Connections.untouched(file)) {
            return Schema.shape(connection);
        }
    }
}
