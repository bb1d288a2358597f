package org.yishi.fault;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.yishi.desk.Work;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.store.VillageFile;

/**
 * A program that writes until it is killed: residents in couples, each couple in one change. After each change that is
 * said to be on disk it prints the number of the journal's last entry.
 */
final class Scribe {
    private Scribe() {}

    /** Writes into the village file named first, with the chance that the number named second begins. */
    public static void main(String[] args) {
        var chance = new Random(Long.parseLong(args[1]));
        var file = VillageFile.open(Path.of(args[0])).orThrow();
        write(file, chance, Long.MAX_VALUE, entry -> {
            System.out.println("ok " + entry);
            System.out.flush();
        });
    }

    /** Makes so many changes and tells the number of each one's entry as soon as it is on disk. */
    static void write(VillageFile file, Random chance, long changes, Consumer<Long> acknowledge) {
        var work = new Work(file, Clock.systemDefaultZone(), () -> "王秀英", new Changes());
        for (long change = 0; change < changes; change++) {
            int couples = 1 + chance.nextInt(20);
            work.act((tx, _) -> {
                        for (int i = 0; i < 2 * couples; i++) {
                            tx.people().add(resident("村民" + chance.nextInt(1_000_000)));
                        }
                        tx.record(new Event.RosterImported("名册.xlsx", 2 * couples, 0));
                        return Outcome.done(couples);
                    })
                    .orThrow();
            acknowledge.accept(file.read(tx -> tx.journal().size()));
        }
    }

    private static Resident resident(String name) {
        return new Resident(
                new ResidentId(0),
                name,
                "CM",
                "",
                Gender.FEMALE,
                "1956-03",
                "13800000001",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                0,
                "",
                Optional.empty());
    }
}
