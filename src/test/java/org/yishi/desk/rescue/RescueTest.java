package org.yishi.desk.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yishi.desk.check.Verify;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.sample.DecadeFile;
import org.yishi.sample.Scale;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** Files that came to harm: each gets its own sentence, stays as it is, and gives back what can be read of it. */
@Execution(ExecutionMode.CONCURRENT)
class RescueTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    private static Path made = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private final Villages villages = new Villages(CLOCK, () -> "王秀英");
    private final Rescue rescue = new Rescue(CLOCK, () -> "王秀英", Text.in(Lang.EN));

    @BeforeAll
    static void sound() {
        DecadeFile.write(made.resolve("sound.yishi"), Scale.small(), 7, LocalDate.of(2026, 11, 20));
    }

    private static Arguments wound(String name, String key, boolean something, Wounds.Wound wound) {
        return Arguments.of(name, key, something, wound);
    }

    static Stream<Arguments> wounds() {
        return Stream.of(
                wound("empty", "app.file-empty", false, Wounds.written("")),
                wound("one byte", "app.file-not-ours", false, Wounds.written("S")),
                wound("the mark alone", "rescue.ill-short", false, Wounds.cut(16)),
                wound("99 bytes", "rescue.ill-short", false, Wounds.cut(99)),
                wound("a letter", "app.file-not-ours", false, Wounds.written("各位村民：\n今晚开会。\n".repeat(900))),
                wound("a zip", "app.file-not-ours", false, Wounds.written(new byte[] {'P', 'K', 3, 4, 0, 0, 0})),
                wound("blanks", "app.file-not-ours", false, Wounds.written(new byte[40_000])),
                wound("another's", "app.file-not-ours", false, file -> {
                    Files.delete(file);
                    Wounds.sql("create table contacts (id integer primary key, name text)")
                            .to(file);
                }),
                wound("newer", "app.file-newer", false, Wounds.put(60, 0, 0, 0, 99)),
                wound("the mark overwritten", "rescue.ill-head", true, Wounds.put(0, 'X', 'Y', 'Z')),
                wound("the owner's mark overwritten", "rescue.ill-head", true, Wounds.put(68, 0, 0, 0, 0)),
                wound("a page size of 3", "rescue.ill-head", true, Wounds.put(16, 0, 3)),
                wound("cut in the middle", "rescue.ill-short", true, Wounds.cutBy(0.5)),
                wound(
                        "cut by a byte",
                        "rescue.ill-short",
                        true,
                        file -> Wounds.cut(Files.size(file) - 1).to(file)),
                wound("one page left", "rescue.ill-short", false, Wounds.cut(4096)),
                wound("residents' first page", "rescue.ill-pages", true, Wounds.blankRoot("resident")),
                wound("the journal's first page", "rescue.ill-pages", true, Wounds.blankRoot("journal")),
                wound("the meetings' first page", "rescue.ill-pages", true, Wounds.blankRoot("meeting")),
                wound("the village's page", "rescue.ill-pages", true, Wounds.blankRoot("village")),
                wound("an index", "rescue.ill-pages", true, Wounds.blankRoot("resident_name")),
                wound("noise on page 20", "rescue.ill-pages", true, Wounds.noise(20, 1)),
                wound("noise on page 60", "rescue.ill-pages", true, Wounds.noise(60, 2)),
                wound("noise on page 1, from the schema on", "rescue.ill-pages", true, Wounds.put(100, 9, 9, 9, 9, 9)),
                wound("two pages swapped", "rescue.ill-pages", true, Wounds.swapped(30, 70)),
                wound("bytes strewn", "rescue.ill-pages", true, Wounds.strewn(300, 3)),
                wound("a table dropped", "rescue.ill-tables", true, Wounds.sql("drop table topic_told")),
                wound(
                        "a column renamed",
                        "rescue.ill-tables",
                        true,
                        Wounds.sql("alter table resident rename column phone to tel")),
                wound(
                        "orphans",
                        "rescue.ill-orphans",
                        true,
                        Wounds.sql("pragma foreign_keys = off", "delete from meeting where id = 1")),
                wound(
                        "an index behind its table",
                        "rescue.ill-index",
                        true,
                        Wounds.sql(
                                "create table away as select rootpage from sqlite_schema where name = 'resident_name'",
                                "pragma writable_schema = on",
                                "update sqlite_schema set sql = 'CREATE INDEX resident_name on resident (name desc)'"
                                        + " where name = 'resident_name'",
                                "drop table away")),
                wound(
                        "half a change of another program",
                        "rescue.ill-hot",
                        true,
                        Wounds.beside("-journal", HexFormat.of().parseHex("d9d505f920a163d7" + "00".repeat(600)))),
                wound(
                        "a strange log",
                        "rescue.ill-log",
                        true,
                        Wounds.beside("-wal", "no log".repeat(1000).getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wounds")
    void eachWoundGetsItsSentenceAndNothingIsTouchedAndTheRestIsSaved(
            String name, String key, boolean something, Wounds.Wound wound) throws IOException, SQLException {
        var file = folder.resolve("石溪口村.yishi");
        Files.copy(made.resolve("sound.yishi"), file);
        wound.to(file);
        var before = folder();

        var refused = (Outcome.Refused<Villages.Open>) villages.open(file);
        assertEquals(key, refused.why().key());
        for (var lang : Lang.values()) {
            var sentence = Text.in(lang).of(refused.why());
            assertFalse(sentence.contains("{") || sentence.equals(key), sentence);
        }
        var saved = rescue.into(file, folder.resolve("new.yishi"), () -> false);
        assertEquals(something, saved instanceof Outcome.Done<Rescued>, () -> saved.toString());
        if (something) {
            worksOn(folder.resolve("new.yishi"));
        }
        assertEquals(before, withoutNew());
    }

    /** The new file opens, is whole in itself, and has at least what SQLite alone could still read. */
    private void worksOn(Path fresh) {
        try (var open = villages.open(fresh).orThrow()) {
            var flaws = new Verify(open.work())
                    .verify().flaws().stream()
                            .map(flaw -> flaw.key())
                            .filter(key -> !key.equals("command.flaw-chain"))
                            .distinct()
                            .toList();
            assertTrue(
                    flaws.isEmpty()
                            || flaws.stream()
                                    .allMatch(key -> key.startsWith("command.flaw-verdict")
                                            || key.startsWith("command.flaw-electorate")
                                            || key.startsWith("command.flaw-earlier")),
                    flaws::toString);
        }
    }

    private Map<String, String> withoutNew() throws IOException {
        var now = folder();
        now.keySet().removeIf(name -> name.startsWith("new."));
        return now;
    }

    private Map<String, String> folder() throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                all.put(file.getFileName().toString(), HexFormat.of().formatHex(digest(file)));
            }
        }
        return all;
    }

    private static byte[] digest(Path file) throws IOException {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSoundFileIsSavedRowForRow() throws SQLException {
        var saved = rescue.into(made.resolve("sound.yishi"), folder.resolve("new.yishi"), () -> false)
                .orThrow();
        assertEquals(List.of(), saved.lost());
        assertEquals(rows(made.resolve("sound.yishi")), rows(folder.resolve("new.yishi")));
    }

    /** Every row of every table but the journal's last, as text. */
    private static List<String> rows(Path file) throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var names = statement.executeQuery(
                    "select name from sqlite_schema where type = 'table' and name not like 'flyway%' order by name")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (var table : tables) {
                var where = table.equals("journal") ? " where kind <> 'FileRescued'" : "";
                try (var rows = statement.executeQuery("select * from " + table + where + " order by rowid")) {
                    while (rows.next()) {
                        var row = new StringBuilder(table);
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            row.append('|').append(rows.getString(i));
                        }
                        all.add(row.toString());
                    }
                }
            }
        }
        return all;
    }
}
