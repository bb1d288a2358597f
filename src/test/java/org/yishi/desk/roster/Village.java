package org.yishi.desk.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.yishi.desk.Work;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.live.Changes;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.store.VillageFile;

/** A real, empty village file with the import desk at it, on a day in March 2026. */
final class Village implements AutoCloseable {
    final VillageFile file;
    final RosterImport desk;

    Village(Path folder) {
        file = VillageFile.create(folder.resolve("清溪村.yishi")).orThrow();
        var clock = Clock.fixed(Instant.parse("2026-03-05T11:04:00Z"), ZoneId.of("Asia/Shanghai"));
        var work = new Work(file, clock, () -> "王秀英", new Changes());
        desk = new RosterImport(work, Lexicon.load(), name -> name.toUpperCase(Locale.ROOT));
    }

    /** What a file would do, without keeping identity numbers. */
    Preview preview(Path path) {
        return desk.preview(desk.open(path).orThrow(), false).orThrow();
    }

    /** Takes a file. */
    Taken take(Path path) {
        return desk.take(preview(path)).orThrow();
    }

    List<Resident> residents() {
        return file.read(tx -> tx.people().residents());
    }

    Household household(Resident resident) {
        return file.read(tx -> tx.units().households()).stream()
                .filter(household ->
                        resident.household().filter(household.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        file.close();
    }
}
