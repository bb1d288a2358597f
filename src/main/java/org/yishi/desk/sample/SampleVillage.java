package org.yishi.desk.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.desk.play.Played;
import org.yishi.desk.play.Player;
import org.yishi.desk.roster.RosterImport;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.script.Reading;
import org.yishi.desk.script.ScriptReader;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.text.Pinyin;
import org.yishi.text.Text;

/**
 * Builds the sample village in a folder: a roster, two meetings held and one in preparation, follow-up in all states.
 * Its dates are counted from today, so that there is always something late.
 *
 * <pre>{@code
 * Path file = new SampleVillage(clock, text).build(folder).orThrow();
 * }</pre>
 */
public final class SampleVillage {
    private static final String PLACE = "/assets/sample/";

    private final Clock clock;
    private final Text text;
    private final Properties told = told();

    public SampleVillage(Clock clock, Text text) {
        this.clock = clock;
        this.text = text;
    }

    /** Builds it anew, with its roster and scripts beside it; the file, or why the folder cannot be used. */
    public Outcome<Path> build(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var name : names()) {
                Files.writeString(folder.resolve(name), read(name));
            }
            var file = folder.resolve(told.getProperty("file"));
            for (var part : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
            }
            return build(folder, file);
        } catch (IOException e) {
            return Outcome.refused("app.folder-not-writable", folder);
        }
    }

    private Outcome<Path> build(Path folder, Path file) {
        var village = new Village(
                told.getProperty("name"),
                VillageKind.VILLAGE,
                told.getProperty("county"),
                told.getProperty("township"));
        var then = Clock.offset(clock, Duration.ofDays(-Long.parseLong(told.getProperty("founded"))));
        var villages = new Villages(then, () -> told.getProperty("operator"));
        return villages.found(file, village).then(open -> {
            try (open) {
                roster(open.work(), folder.resolve(told.getProperty("roster")));
                for (var script : scripts()) {
                    play(open.work().by(clock), folder, script);
                }
                return Outcome.done(file);
            }
        });
    }

    private static void roster(Work work, Path roster) {
        var desk = new RosterImport(work, Lexicon.load(), Pinyin::initials);
        desk.open(roster)
                .then(file -> desk.preview(file, false))
                .then(desk::take)
                .orThrow();
    }

    private void play(Work work, Path folder, String name) {
        switch (new ScriptReader().read(read(name))) {
            case Reading.NotUnderstood(var complaints) -> throw new IllegalStateException(name + complaints);
            case Reading.Understood(var script) -> {
                if (new Player(work, text, folder, _ -> {}).play(script) instanceof Played.Stopped stopped) {
                    throw new IllegalStateException(name + ":" + stopped.line() + ": " + text.of(stopped.why()));
                }
            }
        }
    }

    private List<String> scripts() {
        return List.of(told.getProperty("scripts").split(",", -1));
    }

    private List<String> names() {
        return Stream.concat(Stream.of(told.getProperty("roster")), scripts().stream())
                .toList();
    }

    private static Properties told() {
        var told = new Properties();
        try {
            told.load(new StringReader(read("village.properties")));
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String name) {
        try (InputStream stream = Objects.requireNonNull(SampleVillage.class.getResourceAsStream(PLACE + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
