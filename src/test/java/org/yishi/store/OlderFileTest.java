package org.yishi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.event.Event;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.Totals;
import org.yishi.model.vote.Typed;
import org.yishi.store.journal.Journal;
import org.yishi.store.journal.RowWatch;
import org.yishi.store.schema.Schema;
import org.yishi.store.sql.Json;

/** Files that an older program wrote. */
class OlderFileTest {
    @TempDir
    Path folder;

    private static final String RULE = """
        {"id":"ordinary","matters":[],"turnout":"PRESENT","quorum":[],"adoption":[],"secretOnly":false,"source":""}
        """;
    private static final String WHO = """
        {"entitled":{"heads":9,"households":9,"area":0},"inPerson":{"heads":9,"households":9,"area":0},
         "byProxy":{"heads":0,"households":0,"area":0}}
        """;

    /** A file as version 1 left it, with a paper vote that two people counted apart. */
    private Path versionOne() throws SQLException {
        var path = folder.resolve("溪口村.yishi");
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + path, "", "")
                .locations("classpath:org/yishi/store/migration")
                .target("1")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into meeting (id, year, serial, body, title, place, starts_at, host, recorder, state)"
                            + " values (1, 2026, 1, '{}', '', '', '2026-03-05T19:00+08:00', '', '', 'RUNNING')");
            statement.execute("insert into item (id, meeting_id, position, kind, matter, title, presenter,"
                    + " planned_minutes, text, state)"
                    + " values (1, 1, 1, 'DECISION', 'GENERAL', '修路', '', 10, '', 'RUNNING')");
            statement.execute("insert into poll (id, item_id, number, question, contest, form, secret, rule, state,"
                    + " opened_at, opened) values (1, 1, '1', '修路', '{\"is\":\"YesNo\"}', 'PAPER', 1, '" + RULE
                    + "', 'OPEN', '2026-03-05T19:10+08:00', '" + WHO + "')");
            statement.execute("insert into blind_count (poll_id, teller, yes, no, abstain, invalid)"
                    + " values (1, '李芳', 5, 3, 1, 0)");
        }
        return path;
    }

    /** A file as version 1 left it, with one entry and the row that it sealed. */
    private Path founded() throws SQLException {
        var path = versionOne();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var handle = Jdbi.open(connection)) {
            handle.execute("delete from blind_count");
            handle.execute("delete from item");
            handle.execute("delete from meeting");
            handle.execute("drop trigger polls_are_kept");
            handle.execute("delete from poll");
            var watch = RowWatch.on(connection);
            handle.execute("insert into village (id, name, kind, county, township)"
                    + " values (1, '溪口村', 'VILLAGE', '宁海县', '')");
            var event = new Event.VillageFounded("溪口村");
            new Journal(handle, new Json())
                    .append(OffsetDateTime.parse("2026-03-05T19:00:00+08:00"), "李敏", event, watch.touched());
        }
        return path;
    }

    @Test
    void openIsBackedUpAndBroughtUpToDateWithItsVotesAndCounts() throws Exception {
        var path = versionOne();
        try (var file = VillageFile.open(path).orThrow()) {
            var poll = file.read(tx -> tx.polls().find(new PollId(1))).orElseThrow();
            assertEquals(PollState.OPEN, poll.state());
            assertEquals(9, poll.opened().entitled().heads());
            var typed = file.read(tx -> tx.counts().typed(new PollId(1)));
            assertEquals(List.of(new Typed("李芳", new Totals(List.of(5L, 3L, 1L), 9, 0, 0))), typed);
        }
        var kept = folder.resolve("溪口村.yishi.v1.bak");
        assertTrue(Files.size(kept) > 0);
        assertTrue(new String(Files.readAllBytes(kept), StandardCharsets.ISO_8859_1).startsWith("SQLite format 3"));
    }

    @Test
    void anOlderFileIsSealedAnewSoThatItsCheckPasses() throws Exception {
        var path = founded();
        try (var file = VillageFile.open(path).orThrow()) {
            assertEquals(List.of(), file.read(tx -> tx.journal().flaws()));
            assertTrue(file.read(tx -> tx.journal().latest(1)).getFirst().event()
                            instanceof Event.FileUpgraded(int to, var found)
                    && to == Schema.VERSION
                    && found.isEmpty());
        }
    }

    @Test
    void whatWasChangedBehindTheBackBeforeTheUpgradeIsToldAfterIt() throws Exception {
        var path = founded();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute("update village set name = '假村'");
        }
        try (var file = VillageFile.open(path).orThrow()) {
            var flaws = file.read(tx -> tx.journal().flaws());
            assertEquals("command.flaw-before-upgrade", flaws.getFirst().key());
        }
    }
}
