package org.yishi.desk.about;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;

/**
 * What program this is, where it keeps its things, and what is packed for whoever helps when something goes wrong.
 *
 * <p>The pack holds the log and facts of the system. Nothing of a resident leaves with it: every Chinese character and
 * every longer number of the log is covered, whatever it said.
 */
public final class About {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\u00B7]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}");
    private static final int MEGABYTE = 1 << 20;

    private final Work work;
    private final Path folder;

    /** For an open village; {@code folder} is where the program keeps its settings and its log. */
    public About(Work work, Path folder) {
        this.work = work;
        this.folder = folder;
    }

    /**
     * What a person is asked for first.
     *
     * @param version empty for one that was not built into a package
     * @param system the system and its Java
     */
    public record Facts(Optional<String> version, Path village, Path log, String system) {}

    /** Where everything is. */
    public Facts facts() {
        return new Facts(
                Optional.ofNullable(About.class.getPackage().getImplementationVersion()),
                work.file().path(),
                logs().resolve("yishi.0.log"),
                String.join(
                        " ",
                        property("os.name"),
                        property("os.version"),
                        property("os.arch"),
                        "Java",
                        property("java.version")));
    }

    /** The licences of all that is shipped, as one text. */
    public String licences() {
        try (InputStream stream = About.class.getResourceAsStream("/assets/licences/THIRD-PARTY.txt")) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Writes the pack. */
    public Outcome<Path> pack(Path target) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            put(zip, "facts.txt", String.join("\n", lines()) + "\n");
            for (var log : logFiles()) {
                put(zip, String.valueOf(log.getFileName()), covered(Files.readString(log)));
            }
            return Outcome.done(target);
        } catch (IOException e) {
            return Outcome.refused("settings.pack-not-written", target.getFileName());
        }
    }

    /** A text with everything covered that could be a name, a phone number or a number of a card. */
    public static String covered(String text) {
        return NUMBER.matcher(CHINESE.matcher(text).replaceAll("*")).replaceAll("#");
    }

    private List<String> lines() {
        var facts = facts();
        var lines = new ArrayList<String>();
        lines.add("version " + facts.version().orElse("-"));
        lines.add("system " + facts.system());
        lines.add("locale " + property("user.language") + " " + property("native.encoding"));
        lines.add("processors " + Runtime.getRuntime().availableProcessors());
        lines.add("memory " + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB at most");
        lines.add("file " + size(facts.village()) / MEGABYTE + " MB");
        lines.add("residents " + work.read(tx -> tx.people().residents().size()));
        lines.add("meetings " + work.read(tx -> tx.meetings().all().size()));
        lines.add("topics " + work.read(tx -> tx.topics().all().size()));
        return lines;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private Path logs() {
        return folder.resolve("log");
    }

    private List<Path> logFiles() throws IOException {
        if (!Files.isDirectory(logs())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(logs())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
