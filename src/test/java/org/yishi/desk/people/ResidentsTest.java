package org.yishi.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.Work;
import org.yishi.desk.village.VillageDesk;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.store.VillageFile;
import org.yishi.text.Pinyin;

final class ResidentsTest {
    @TempDir
    private Path folder = Path.of("");

    private Optional<VillageFile> file = Optional.empty();

    @BeforeEach
    void found() {
        file = Optional.of(VillageFile.create(folder.resolve("v.yishi")).orThrow());
        new VillageDesk(work())
                .found(new Village("溪口村", VillageKind.VILLAGE, "", ""), List.of())
                .orThrow();
    }

    @AfterEach
    void close() {
        file.ifPresent(VillageFile::close);
    }

    @Test
    void aHouseholdThatIsNotThereYetIsMade() {
        var id = desk().add(draft("单大伟", "H7")).orThrow();
        var found = find(id);
        assertEquals("SDW", found.initials());
        assertEquals("H7", household(found));
    }

    @Test
    void theSecondOfAHouseholdComesIntoTheSame() {
        var one = desk().add(draft("王建国", "H7")).orThrow();
        var two = desk().add(draft("王小明", "H7")).orThrow();
        assertEquals(find(one).household(), find(two).household());
        assertEquals(List.of("王小明"), names(desk().people().others(find(one))));
    }

    @Test
    void twoHouseholdsUnderOneNameAreToldApartByWhoLivesThereNow() {
        var one = desk().add(draft("王建国", "H1")).orThrow();
        var two = desk().add(draft("王建国", "H2")).orThrow();
        assertNotEquals(find(one).household(), find(two).household());
        desk().change(two, draft("王建国", "王建国")).orThrow();
        assertEquals("H2", household(find(two)));
        assertTrue(desk().add(draft("王小明", "王建国")) instanceof Outcome.Refused<ResidentId>);
        assertEquals(2, desk().count());
    }

    @Test
    void whatIsRetypedUnchangedChangesNothing() {
        var id = desk().add(draft("王建国", "H1")).orThrow();
        var before = find(id);
        desk().change(id, ResidentDraft.of(before, desk().people())).orThrow();
        assertEquals(before, find(id));
    }

    @Test
    void whoeverIsTakenOffStaysOnFileAndComesBack() {
        var id = desk().add(draft("王建国", "")).orThrow();
        desk().retire(id, "迁出").orThrow();
        assertEquals(0, desk().count());
        assertEquals(Optional.of("迁出"), find(id).retired());
        desk().bringBack(id).orThrow();
        assertEquals(1, desk().count());
    }

    @Test
    void aDraftWithAMistakeIsRefused() {
        assertTrue(desk().add(draft(" ", "")) instanceof Outcome.Refused<ResidentId>);
        assertTrue(desk().change(new ResidentId(99), draft("王", "")) instanceof Outcome.Refused<ResidentId>);
    }

    private Residents desk() {
        return new Residents(work(), Pinyin::initials);
    }

    private Work work() {
        var clock = Clock.fixed(Instant.parse("2026-03-05T11:04:00Z"), ZoneId.of("Asia/Shanghai"));
        return new Work(file.orElseThrow(), clock, () -> "李敏", new Changes());
    }

    private Resident find(ResidentId id) {
        return desk().people().residents().stream()
                .filter(resident -> resident.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String household(Resident resident) {
        return resident.household()
                .flatMap(desk().people()::household)
                .orElseThrow()
                .number();
    }

    private static List<String> names(List<Resident> residents) {
        return residents.stream().map(Resident::name).toList();
    }

    private static ResidentDraft draft(String name, String household) {
        return new ResidentDraft(
                name.strip(), "", Gender.UNKNOWN, "1956-03", "", "", household, "", "", "", Set.of(), "88.5", "");
    }
}
