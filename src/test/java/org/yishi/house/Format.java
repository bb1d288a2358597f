package org.yishi.house;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The project's one layout of Java: palantir-java-format, 4 spaces, 120 columns.
 *
 * <p>As a program it lays out every file of the project: {@code mvn -Pformat}. What was found in order once is
 * remembered by its hash in {@code target}, so that a check costs little.
 */
final class Format {
    /** What a person types to have the files laid out. */
    static final String COMMAND = "mvn -Pformat";

    private static final List<Path> ROOTS = List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"));
    private static final Path IN_ORDER = Path.of("target", "formatted.txt");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    /** Lays out all files of the project, or those named. */
    public static void main(String[] files) throws IOException {
        var format = new Format();
        for (var file :
                files.length == 0 ? all() : Stream.of(files).map(Path::of).toList()) {
            var text = Files.readString(file);
            var laidOut = format.layOut(file, text);
            if (!laidOut.equals(text)) {
                Files.writeString(file, laidOut);
                System.out.println("laid out " + file);
            }
        }
    }

    /** The files of the project that are not laid out. */
    List<Path> outOfOrder() throws IOException {
        var known = Files.exists(IN_ORDER) ? Set.copyOf(Files.readAllLines(IN_ORDER)) : Set.<String>of();
        var inOrder = new TreeSet<String>();
        var wrong = all().parallelStream()
                .filter(file -> {
                    var text = read(file);
                    var hash = hash(text);
                    var right = known.contains(hash) || layOut(file, text).equals(text);
                    if (right) {
                        synchronized (inOrder) {
                            inOrder.add(hash);
                        }
                    }
                    return !right;
                })
                .sorted()
                .toList();
        Files.createDirectories(IN_ORDER.getParent());
        Files.write(IN_ORDER, inOrder);
        return wrong;
    }

    /** The text as it should be laid out, imports sorted and none unused. */
    String layOut(Path file, String text) {
        try {
            return formatter.formatSourceAndFixImports(text);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " cannot be read as Java", e);
        }
    }

    private static List<Path> all() throws IOException {
        var all = Stream.<Path>builder();
        for (var root : ROOTS) {
            try (var files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all);
            }
        }
        return all.build().sorted().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String hash(String text) {
        try {
            var version = Formatter.class.getProtectionDomain().getCodeSource().getLocation();
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(version.getPath().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
