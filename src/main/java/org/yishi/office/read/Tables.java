package org.yishi.office.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yishi.office.read.UnreadableException.Kind;

/** Reads a table file; see the package for how to use it. */
public final class Tables {
    private Tables() {}

    /**
     * Reads all sheets of a file into memory.
     *
     * @param file .xlsx, .xls, .csv or .txt by its content; the ending is not looked at
     * @throws UnreadableException if there is no table in it, with the reason
     */
    public static Book read(Path file) throws UnreadableException {
        if (Files.isDirectory(file)) {
            throw new UnreadableException(Kind.DIRECTORY);
        }
        if (!Files.exists(file)) {
            throw new UnreadableException(Kind.MISSING);
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(Kind.NOT_A_TABLE, "");
        }
        try {
            return switch (Sniff.of(file)) {
                case ZIP -> XlsxBook.read(file);
                case OLE2 -> XlsBook.read(file);
                case TEXT -> TextBook.read(file);
            };
        } catch (IOException e) {
            throw new UnreadableException(Files.isReadable(file) ? Kind.BROKEN : Kind.LOCKED, e);
        }
    }
}
