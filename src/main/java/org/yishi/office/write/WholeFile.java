package org.yishi.office.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.yishi.office.write.WriteFailure.Reason;

/**
 * Writes a file so that it is either whole or as it was before: first beside the target, then moved into its place.
 *
 * <pre>{@code
 * WholeFile.write(path, out -> document.write(out));
 * }</pre>
 */
public final class WholeFile {
    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes the target anew.
     *
     * @throws WriteFailure with its reason; the old file is untouched then
     */
    public static void write(Path target, Content content) {
        var part = part(target);
        try {
            var place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            refuseIfOpenElsewhere(place);
            fill(part, content);
            move(part, place);
        } catch (IOException | RuntimeException e) {
            throw failure(target, e);
        } finally {
            remove(part);
        }
    }

    /** Beside the target, for a move within one disk is one step; named for this thread, so that two never meet. */
    private static Path part(Path target) {
        var name = ".yishi-" + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().threadId() + ".part";
        return target.toAbsolutePath().resolveSibling(name);
    }

    private static void fill(Path part, Content content) throws IOException {
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path part, Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Linux lets a file be replaced under the program that shows it, which would then save its old text over the new
     * one. LibreOffice, WPS and Word leave a lock file beside what they have open.
     */
    private static void refuseIfOpenElsewhere(Path place) throws FileSystemException {
        var name = place.getFileName().toString();
        var cut = name.length() > 10 ? name.substring(2) : name;
        for (var lock : List.of(".~lock." + name + "#", ".~" + name, "~$" + cut, "~$" + name)) {
            if (Files.exists(place.resolveSibling(lock))) {
                throw new OpenElsewhere(place.toString());
            }
        }
    }

    private static WriteFailure failure(Path target, Exception e) {
        return e instanceof WriteFailure already ? already : new WriteFailure(reason(target, deepest(e)), target, e);
    }

    /** The office library wraps what the disk said. */
    private static Throwable deepest(Throwable e) {
        var cause = e.getCause();
        return cause == null || e instanceof FileSystemException ? e : deepest(cause);
    }

    private static Reason reason(Path target, Throwable e) {
        return switch (e) {
            case OpenElsewhere _ -> Reason.IN_USE;
            case NoSuchFileException _, NotDirectoryException _ -> Reason.NO_FOLDER;
            case ReadOnlyFileSystemException _ -> Reason.NO_RIGHT;
            case AccessDeniedException _ -> mayWrite(target) ? Reason.IN_USE : Reason.NO_RIGHT;
            case IOException io -> byMessage(io);
            default -> Reason.OTHER;
        };
    }

    /** Windows says "denied" too where the file is merely open: then file and folder are writable as such. */
    private static boolean mayWrite(Path target) {
        return Files.isWritable(target)
                && Files.isWritable(target.toAbsolutePath().resolveSibling(""));
    }

    /** Java has no type for a full disk or a shared file: the system's own words are all there is. */
    private static Reason byMessage(IOException e) {
        var words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (has(words, "no space", "not enough space", "disk full", "quota", "空间不足", "空间已满", "没有空间")) {
            return Reason.NO_SPACE;
        }
        if (has(words, "used by another process", "另一个程序正在使用", "text file busy")) {
            return Reason.IN_USE;
        }
        return has(words, "read-only", "只读", "permission") ? Reason.NO_RIGHT : Reason.OTHER;
    }

    private static boolean has(String words, String... any) {
        return List.of(any).stream().anyMatch(words::contains);
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // What is left is a hidden file of ours that the next writing replaces; the first failure is the news.
            part.toFile().deleteOnExit();
        }
    }

    private static final class OpenElsewhere extends FileSystemException {
        private static final long serialVersionUID = 1L;

        OpenElsewhere(String file) {
            super(file);
        }
    }
}
