package org.yishi.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.desk.village.Villages;
import org.yishi.sample.DecadeFile;
import org.yishi.sample.Scale;

/** Every reader of foreign files, with what it needs around it: a small village. */
final class Targets implements AutoCloseable {
    static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private final Villages.Open village;
    private final Villages villages;
    private final byte[] closed;

    /** Makes the village in a folder. */
    Targets(Path folder) throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-03-05T11:04:00Z"), ZoneId.of("Asia/Shanghai"));
        villages = new Villages(clock, () -> "王秀英");
        var home = Files.createDirectories(folder.resolve("village"));
        var file = DecadeFile.write(home.resolve("溪口村.yishi"), new Scale(1, 40, 2, 4, 8, 1), 1, TODAY);
        closed = Files.readAllBytes(file);
        village = villages.open(file).orThrow();
    }

    List<Target> all() {
        return Stream.of(
                        new TableTargets(village.work()).all(),
                        new TextTargets().all(),
                        new FileTargets(villages, closed).all())
                .flatMap(List::stream)
                .toList();
    }

    /** The files of a folder of test data with one of these endings. */
    static List<byte[]> seeds(Path folder, String... endings) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .map(Targets::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        village.close();
    }
}
