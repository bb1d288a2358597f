package org.yishi.window.kit.trouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.text.Lang;
import org.yishi.text.Text;

final class TroubleTest {
    @Test
    void theKindIsFoundAmongTheCauses() {
        var full = new IllegalStateException("x", new IOException("[SQLITE_FULL] Insertion failed because the disk"));
        assertEquals(Trouble.DISK_FULL, Trouble.of(full));
        assertEquals(Trouble.READ_ONLY, Trouble.of(new UncheckedIOException(new AccessDeniedException("/media/usb"))));
        assertEquals(Trouble.DISK, Trouble.of(new UncheckedIOException(new IOException("bad"))));
        assertEquals(Trouble.MEMORY, Trouble.of(new OutOfMemoryError("Java heap space")));
        assertEquals(Trouble.UNEXPECTED, Trouble.of(new IllegalStateException("x")));
    }

    @Test
    void oneFailureHasOneCodeAndAnotherAnother() {
        assertEquals(Trouble.code(new IllegalStateException("a")), Trouble.code(new IllegalStateException("b")));
        assertNotEquals(Trouble.code(new IllegalStateException("a")), Trouble.code(new ArithmeticException("a")));
        assertTrue(Trouble.code(new IllegalStateException("a")).matches("Y-[0-9A-F]{6}"));
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void eachKindHasItsThreeSentences(Trouble kind) {
        for (var lang : Lang.values()) {
            var text = Text.in(lang);
            for (var part : new String[] {"happened", "safe", "next"}) {
                assertTrue(text.has("app.trouble." + part + "." + kind), part + " of " + kind);
            }
        }
    }
}
