package org.yishi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.store.journal.Flaw;

class VillageFileTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-05T19:04:00+08:00");

    @TempDir
    Path folder;

    private VillageFile founded() {
        var file = VillageFile.create(folder.resolve("溪口村.yishi")).orThrow();
        file.write("王秀英", NOW, tx -> {
            tx.village().put(new Village("溪口村", VillageKind.VILLAGE, "宁海县", ""));
            tx.record(new Event.VillageFounded("溪口村"));
            return Outcome.done(true);
        });
        return file;
    }

    private static Resident resident(String name) {
        return new Resident(
                new ResidentId(0),
                name,
                "W",
                "",
                Gender.FEMALE,
                "1956-03",
                "13800000001",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.REPRESENTATIVE, Role.PARTY_MEMBER),
                0,
                "",
                Optional.empty());
    }

    private static ResidentId add(VillageFile file, String name) {
        return file.write("王秀英", NOW, tx -> {
                    var id = tx.people().add(resident(name));
                    tx.record(new Event.ResidentAdded(id));
                    return Outcome.done(id);
                })
                .orThrow();
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        Path path;
        try (var file = founded()) {
            path = file.path();
            add(file, "𬍛䶮");
        }
        try (var file = VillageFile.open(path).orThrow()) {
            var people = file.read(tx -> tx.people().residents());
            assertEquals("𬍛䶮", people.getFirst().name());
            assertEquals(
                    Set.of(Role.REPRESENTATIVE, Role.PARTY_MEMBER),
                    people.getFirst().roles());
            assertEquals(2, file.read(tx -> tx.journal().latest(10)).size());
        }
    }

    @Test
    void aRefusedChangeLeavesNothing() {
        try (var file = founded()) {
            var outcome = file.write("x", NOW, tx -> {
                tx.people().add(resident("李伟"));
                return Outcome.refused("roster.name-missing");
            });
            assertInstanceOf(Outcome.Refused.class, outcome);
            assertTrue(file.read(tx -> tx.people().residents()).isEmpty());
        }
    }

    @Test
    void aChangeWithoutItsEntryIsNotKept() {
        try (var file = founded()) {
            assertThrows(
                    IllegalStateException.class,
                    () -> file.write("x", NOW, tx -> Outcome.done(tx.people().add(resident("李伟")))));
            assertTrue(file.read(tx -> tx.people().residents()).isEmpty());
            add(file, "李伟");
            assertEquals(1, file.read(tx -> tx.people().residents()).size());
        }
    }

    @Test
    void aSecondProgramOnTheSameFileIsToldSo() {
        try (var file = founded()) {
            var second = VillageFile.open(file.path());
            assertEquals(
                    "app.file-in-use",
                    ((Outcome.Refused<VillageFile>) second).why().key());
        }
    }

    @Test
    void aHealthyFileHasNoFlaws() {
        try (var file = founded()) {
            add(file, "李伟");
            assertEquals(List.of(), file.read(tx -> tx.journal().flaws()));
        }
    }

    @Test
    void aRowChangedBehindTheProgramsBackIsNamed() throws Exception {
        Path path;
        try (var file = founded()) {
            path = file.path();
            add(file, "李伟");
        }
        behindItsBack(path, "update resident set phone = '13900000000' where id = 1");
        assertFlaw(path, new Flaw("command.flaw-row-changed", "resident:1"));
    }

    @Test
    void aRowRemovedOrAddedBehindTheProgramsBackIsNamed() throws Exception {
        Path path;
        try (var file = founded()) {
            path = file.path();
            add(file, "李伟");
        }
        behindItsBack(path, "delete from resident where id = 1");
        assertFlaw(path, new Flaw("command.flaw-row-gone", "resident:1"));
        behindItsBack(path, "insert into unit (kind, name) values ('GRID', '第九网格')");
        assertFlaw(path, new Flaw("command.flaw-row-added", "unit:1"));
    }

    @Test
    void aJournalEntryChangedBehindTheProgramsBackIsNamed() throws Exception {
        Path path;
        try (var file = founded()) {
            path = file.path();
            add(file, "李伟");
        }
        behindItsBack(path, "drop trigger journal_is_never_changed; update journal set who = '张三' where seq = 1");
        assertFlaw(path, new Flaw("command.flaw-chain", "journal:1"));
    }

    @Test
    void everyWrongFileGetsItsOwnSentence() throws Exception {
        assertRefused("app.file-missing", folder.resolve("none.yishi"));
        assertRefused("app.file-not-a-file", folder);
        assertRefused("app.file-empty", Files.createFile(folder.resolve("empty.yishi")));
        assertRefused("app.file-not-ours", Files.writeString(folder.resolve("text.yishi"), "不是数据库".repeat(50)));
        var foreign = folder.resolve("foreign.yishi");
        behindItsBack(foreign, "create table t (a)");
        assertRefused("app.file-not-ours", foreign);
        Path path;
        try (var file = founded()) {
            path = file.path();
        }
        behindItsBack(path, "pragma user_version = 99");
        assertRefused("app.file-newer", path);
    }

    @Test
    void aBackupIsAWholeVillageFile() {
        var copy = folder.resolve("备份.yishi");
        try (var file = founded()) {
            add(file, "李伟");
            file.backUp(copy);
        }
        try (var file = VillageFile.open(copy).orThrow()) {
            assertEquals(1, file.read(tx -> tx.people().residents()).size());
            assertEquals(List.of(), file.read(tx -> tx.journal().flaws()));
        }
    }

    private static void assertRefused(String key, Path path) {
        assertEquals(
                key,
                ((Outcome.Refused<VillageFile>) VillageFile.open(path)).why().key());
    }

    private static void assertFlaw(Path path, Flaw flaw) {
        try (var file = VillageFile.open(path).orThrow()) {
            var flaws = file.read(tx -> tx.journal().flaws());
            assertTrue(flaws.contains(flaw), flaws::toString);
        }
    }

    private static void behindItsBack(Path path, String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
