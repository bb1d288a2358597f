package org.yishi.office.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.office.write.WriteFailure.Reason;

class WholeFileTest {
    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void anOldFileStandsThere() throws IOException {
        file = Files.writeString(folder.resolve("会议记录.docx"), "old");
    }

    @Test
    void theNewTextTakesTheOldOnesPlace() throws IOException {
        WholeFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertEquals("new", Files.readString(file));
        assertNothingElseIsThere();
    }

    @Test
    void aDiskThatFillsUpLeavesTheOldFile() throws IOException {
        assertFails(Reason.NO_SPACE, file, () -> new IOException("No space left on device"));
        assertEquals("old", Files.readString(file));
        assertNothingElseIsThere();
    }

    @Test
    void theReasonIsFoundBelowWhatTheLibraryWrapsAroundIt() throws IOException {
        var failure = assertThrows(
                WriteFailure.class,
                () -> WholeFile.write(file, out -> {
                    throw new IllegalStateException("fail to save", new IOException("磁盘空间不足。"));
                }));
        assertEquals(Reason.NO_SPACE, failure.reason());
    }

    @Test
    void aFileOpenInWordIsInUseOnWindows() throws IOException {
        var shared = "The process cannot access the file because it is being used by another process.";
        assertFails(Reason.IN_USE, file, () -> new java.nio.file.FileSystemException("x", "y", shared));
    }

    @Test
    void aFileOpenInLibreOfficeIsInUse() throws IOException {
        Files.writeString(folder.resolve(".~lock.会议记录.docx#"), "");
        var failure = assertThrows(WriteFailure.class, () -> WholeFile.write(file, out -> out.write(1)));
        assertEquals(Reason.IN_USE, failure.reason());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        var failure = assertThrows(
                WriteFailure.class, () -> WholeFile.write(folder.resolve("U盘").resolve("a.docx"), out -> out.write(1)));
        assertEquals(Reason.NO_FOLDER, failure.reason());
    }

    @Test
    void aDeniedFileInAFolderOfOnesOwnIsOpenSomewhere() throws IOException {
        assertFails(Reason.IN_USE, file, () -> new java.nio.file.AccessDeniedException("x"));
        assertFails(Reason.NO_RIGHT, folder.resolve("none"), () -> new java.nio.file.AccessDeniedException("x"));
    }

    private void assertFails(Reason reason, Path target, java.util.function.Supplier<IOException> why) {
        var failure = assertThrows(
                WriteFailure.class,
                () -> WholeFile.write(target, out -> {
                    out.write(1);
                    throw why.get();
                }));
        assertEquals(reason, failure.reason());
    }

    private void assertNothingElseIsThere() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
