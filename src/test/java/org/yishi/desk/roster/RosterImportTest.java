package org.yishi.desk.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.roster.match.Change;
import org.yishi.desk.roster.match.PreviewRow;
import org.yishi.desk.roster.match.PreviewRow.State;
import org.yishi.desk.roster.table.Field;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.people.UnitKind;

/** A roster that lives: files come again, changed, moved, with people of one name. */
@Execution(ExecutionMode.CONCURRENT)
final class RosterImportTest {
    private static final String HEADING = "姓名,性别,出生年月,电话,户号,户主,与户主关系,村民小组,所属网格,微网格,住址,身份证号,是否党员,职务,建筑面积,备注\n";

    @TempDir
    private Path folder;

    private Village village;

    @BeforeEach
    void found() {
        village = new Village(folder);
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void everythingThatARowSaysIsKept() throws IOException {
        village.take(file("陈国强,男,1956-03,13805740001,12,陈国强,户主,一组,东网格,东1,溪口村8号,330226195603121236,是,村民代表,125.4,五保\n"));
        var resident = village.residents().getFirst();
        assertEquals("陈国强", resident.name());
        assertEquals(Gender.MALE, resident.gender());
        assertEquals("1956-03-12", resident.birth());
        assertEquals("13805740001", resident.phone());
        assertEquals("", resident.idNumber());
        assertEquals("户主", resident.relation());
        assertEquals(Set.of(Role.PARTY_MEMBER, Role.REPRESENTATIVE), resident.roles());
        assertEquals(12540, resident.area());
        assertEquals("五保", resident.note());
        var household = village.household(resident);
        assertEquals("12", household.number());
        assertEquals("陈国强", household.headName());
        assertEquals("溪口村8号", household.address());
        var units = village.file.read(tx -> tx.units().units());
        assertEquals(
                List.of("GRID 东网格", "GROUP 一组", "MICRO_GRID 东1"),
                units.stream().map(u -> u.kind() + " " + u.name()).sorted().toList());
        assertEquals(
                household.grid(),
                units.stream()
                        .filter(u -> u.kind() == UnitKind.MICRO_GRID)
                        .map(u -> u.id())
                        .findFirst());
    }

    @Test
    void anIdentityNumberIsKeptOnlyWhenAskedForAndNeverShown() throws IOException {
        var path = file("陈国强,,,,,,,,,,,330226195603121236,,,,\n");
        village.take(path);
        var asked =
                village.desk.preview(village.desk.open(path).orThrow(), true).orThrow();
        var change = asked.rows().getFirst().changes().getFirst();
        assertEquals(new Change(Field.ID_NUMBER, "", "3302************36"), change);
        assertFalse(asked.toString().contains("330226195603121236"));
        village.desk.take(asked).orThrow();
        assertEquals("330226195603121236", village.residents().getFirst().idNumber());
        assertEquals(State.SAME, village.preview(path).rows().getFirst().state());
    }

    @Test
    void changesAreToldOldAndNewAndBlanksChangeNothing() throws IOException {
        village.take(file("陈国强,男,1956-03,13805740001,12,陈国强,户主,一组,东网格,,8号,,是,村民代表,,五保\n"));
        var preview = village.preview(file("陈国强,,1956-03-12,13805740009,12,陈国强,户主,二组,,,,,否,组长,,\n"));
        var row = preview.rows().getFirst();
        assertEquals(State.CHANGED, row.state());
        assertEquals(
                List.of(
                        new Change(Field.BIRTH, "1956-03", "1956-03-12"),
                        new Change(Field.PHONE, "13805740001", "13805740009"),
                        new Change(Field.GROUP, "一组", "二组"),
                        new Change(Field.ROLES, "REPRESENTATIVE,PARTY_MEMBER", "REPRESENTATIVE,GROUP_LEADER")),
                row.changes());
        assertEquals(new Taken(0, 1, 0, 0), village.desk.take(preview).orThrow());
        var resident = village.residents().getFirst();
        assertEquals("五保", resident.note());
        assertEquals(Gender.MALE, resident.gender());
        assertEquals(1, village.residents().size());
        assertEquals("8号", village.household(resident).address());
    }

    @Test
    void lessThanIsKnownIsNoChange() throws IOException {
        village.take(file("陈国强,男,1956-03-12,,12,陈国强,户主,,,,,,,,,\n"));
        assertEquals(
                State.SAME,
                village.preview(file("陈国强,男,1956,,12,陈国强,户主,,,,,,,,,\n"))
                        .rows()
                        .getFirst()
                        .state());
    }

    @Test
    void likeNamesAreToldApartByHouseholdOrBirth() throws IOException {
        var path = file("""
            张伟,男,1970,,1,张伟,户主,,,,,,,,,
            张伟,男,1995,,1,张伟,子,,,,,,,,,
            张伟,男,1970,,2,李娜,配偶,,,,,,,,,
            """);
        assertEquals(new Taken(3, 0, 0, 0), village.take(path));
        var moved = village.preview(file("""
            张伟,男,1970,13805740003,2,李娜,配偶,,,,,,,,,
            张伟,男,1995,13805740002,1,张伟,子,,,,,,,,,
            张伟,男,1970,13805740001,1,张伟,户主,,,,,,,,,
            """));
        assertEquals(
                List.of("2", "1", "0"),
                moved.rows().stream()
                        .map(row -> String.valueOf(
                                village.residents().indexOf(row.known().orElseThrow())))
                        .toList());
    }

    @Test
    void aRowThatFitsSeveralIsRefused() throws IOException {
        village.take(file("张伟,男,1970,,1,张伟,户主,,,,,,,,,\n张伟,男,1995,,2,张伟,户主,,,,,,,,,\n"));
        var row =
                village.preview(file("张伟,男,,13805740001,,,,,,,,,,,,\n")).rows().getFirst();
        assertEquals(State.REFUSED, row.state());
        assertEquals(
                "roster.finding.fits-several",
                row.person().findings().getFirst().words().key());
    }

    @Test
    void anotherPersonOfAKnownNameIsNew() throws IOException {
        village.take(file("张伟,男,1970,,1,张伟,户主,,,,,,,,,\n"));
        var preview = village.preview(file("张伟,男,2001,,9,陈明,子,,,,,,,,,\n"));
        assertEquals(State.NEW, preview.rows().getFirst().state());
        assertEquals(1, preview.missing());
        assertEquals(1, village.residents().size());
    }

    @Test
    void aMoveIsAChange() throws IOException {
        village.take(file("张伟,男,1970-05,,1,张伟,户主,,,,,,,,,\n王芳,女,1972,,1,张伟,妻,,,,,,,,,\n"));
        var row =
                village.preview(file("张伟,男,1970-05,,7,张伟,户主,,,,,,,,,\n")).rows().getFirst();
        assertEquals(State.CHANGED, row.state());
        assertEquals(List.of(new Change(Field.HOUSEHOLD_NUMBER, "1", "7")), row.changes());
    }

    @Test
    void groupsMayNumberTheirOwnHouseholds() throws IOException {
        var path = file("陈一,,,,1,,户主,一组,,,,,,,,\n陈二,,,,1,,子,一组,,,,,,,,\n王一,,,,1,,户主,二组,,,,,,,,\n");
        village.take(path);
        assertEquals(2, village.file.read(tx -> tx.units().households()).size());
        assertTrue(village.preview(path).rows().stream().allMatch(row -> row.state() == State.SAME));
    }

    @Test
    void twoHeadsOfOneNameAreTwoHouseholds() throws IOException {
        var path = file("""
            陈伟,男,1960,,,陈伟,户主,一组,,,,,,,,
            王芳,女,1962,,,陈伟,妻,一组,,,,,,,,
            陈伟,男,1975,,,陈伟,户主,一组,,,,,,,,
            李娜,女,1976,,,陈伟,妻,一组,,,,,,,,
            """);
        village.take(path);
        var households = village.residents().stream()
                .map(r -> r.household().orElseThrow().value())
                .toList();
        assertEquals(List.of(1L, 1L, 2L, 2L), households);
        assertEquals(new Taken(0, 0, 4, 0), village.take(path));
    }

    @Test
    void aGridDoesNotTakeThePlaceOfAMicroGrid() throws IOException {
        village.take(file("陈一,,,,1,陈一,户主,,东,东1,,,,,,\n"));
        var path = file("陈一,,,,1,陈一,户主,,西,,,,,,,\n");
        var row = village.preview(path).rows().getFirst();
        assertEquals(List.of(new Change(Field.GRID, "东", "西")), row.changes());
        village.take(path);
        var micro = village.household(village.residents().getFirst()).grid().orElseThrow();
        var units = village.file.read(tx -> tx.units().units());
        assertEquals(
                List.of("东1"),
                units.stream()
                        .filter(u -> u.id().equals(micro))
                        .map(u -> u.name())
                        .toList());
        assertEquals(State.SAME, village.preview(path).rows().getFirst().state());
    }

    @Test
    void whoHasLeftIsNotBroughtBack() throws IOException {
        var path = file("陈国强,男,1956-03,,12,陈国强,户主,,,,,,,,,\n");
        village.take(path);
        retire(village.residents().getFirst());
        var row = village.preview(path).rows().getFirst();
        assertEquals(State.WARNING, row.state());
        assertEquals(PreviewRow.Deed.NOTHING, row.deed());
        assertEquals(new Taken(0, 0, 1, 0), village.take(path));
    }

    @Test
    void columnsCanBeCorrected() throws IOException {
        var path = Files.writeString(folder.resolve("a.csv"), "姓名,长号,小名\n陈国强,13805740001,阿强\n");
        var read = village.desk.open(path).orThrow();
        assertEquals(Optional.empty(), read.mapping().column(Field.PHONE));
        var corrected = read.with(read.mapping().with(1, Field.PHONE).with(2, Field.IGNORED));
        var person = village.desk
                .preview(corrected, false)
                .orThrow()
                .rows()
                .getFirst()
                .person();
        assertEquals("13805740001", person.phone());
        assertEquals("", person.alias());
    }

    @Test
    void aFileWithoutNamesIsRefusedUntilTheColumnIsSaid() throws IOException {
        var path = Files.writeString(folder.resolve("a.csv"), "甲,乙\n1,x\n2,y\n");
        var read = village.desk.open(path).orThrow();
        assertInstanceOf(Outcome.Refused.class, village.desk.preview(read, false));
        assertInstanceOf(
                Outcome.Done.class,
                village.desk.preview(read.with(read.mapping().with(1, Field.NAME)), false));
    }

    @Test
    void takingIsOneEntryInTheJournalAndAllOrNothing() throws IOException {
        var preview = village.preview(file("陈国强,,,,,,,,,,,,,,,\n,男,,13805740009,,,,,,,,,,,,\n"));
        assertEquals(
                Map.of(State.NEW, 1, State.REFUSED, 1, State.CHANGED, 0, State.SAME, 0, State.WARNING, 0),
                preview.counts());
        assertEquals(new Taken(1, 0, 0, 1), village.desk.take(preview).orThrow());
        var entries = village.file.read(tx -> tx.journal().latest(10));
        assertEquals(
                List.of(new Event.RosterImported("roster.csv", 1, 0)),
                entries.stream().map(e -> e.event()).toList());
        var stale = village.desk.take(preview);
        assertInstanceOf(Outcome.Refused.class, stale);
        assertEquals(1, village.residents().size());
    }

    @Test
    void aSecondTakingOfTheSameWritesNothing() throws IOException {
        var path = file("陈国强,,,,,,,,,,,,,,,\n");
        village.take(path);
        assertEquals(new Taken(0, 0, 1, 0), village.take(path));
        assertEquals(1L, village.file.read(tx -> tx.journal().size()).longValue());
    }

    @Test
    void columnsNamedAfterRolesSayYesOrNo() throws IOException {
        var path = Files.writeString(folder.resolve("a.csv"), "姓名,职务,是否业委会成员,小组长\n陈国强,村民代表,是,√\n王芳,,否,\n李静,,,组长\n");
        village.take(path);
        assertEquals(
                List.of(
                        Set.of(Role.REPRESENTATIVE, Role.OWNERS_COMMITTEE, Role.GROUP_LEADER),
                        Set.of(),
                        Set.of(Role.GROUP_LEADER)),
                village.residents().stream().map(Resident::roles).toList());
    }

    @Test
    void aRosterOfHeadsAloneIsARosterOfPeople() throws IOException {
        var path = Files.writeString(folder.resolve("a.csv"), "户主姓名,家庭人口,联系电话\n陈国强,4,13805740001\n王芳,3,\n");
        village.take(path);
        assertEquals(
                List.of("户主", "户主"),
                village.residents().stream().map(Resident::relation).toList());
        assertEquals(2, village.file.read(tx -> tx.units().households()).size());
    }

    private void retire(Resident r) {
        var gone = new Resident(
                r.id(),
                r.name(),
                r.initials(),
                r.alias(),
                r.gender(),
                r.birth(),
                r.phone(),
                r.idNumber(),
                r.household(),
                r.relation(),
                r.grid(),
                r.group(),
                r.roles(),
                r.area(),
                r.note(),
                Optional.of("迁出"));
        village.file.write("王秀英", OffsetDateTime.parse("2026-03-05T19:04:00+08:00"), tx -> {
            tx.people().change(gone);
            tx.record(new Event.ResidentRetired(r.id(), "迁出"));
            return Outcome.done(true);
        });
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("roster.csv"), HEADING + rows);
    }
}
