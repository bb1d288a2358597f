package org.yishi.desk.village;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.event.Event;
import org.yishi.model.people.Village;

/** What the settings of a village file keep. Meetings that were held keep the rules of their own day. */
public final class VillageDesk {
    private final Work work;

    public VillageDesk(Work work) {
        this.work = work;
    }

    /** The village of this file. */
    public Village village() {
        return work.read(tx -> tx.village().find())
                .orElseThrow(() -> new IllegalStateException("a file without village"));
    }

    /** Founds the village of a new file, with the bodies that its law knows. */
    public Outcome<Village> found(Village village, List<Body> bodies) {
        return work.act((tx, _) -> {
            tx.village().put(village);
            bodies.forEach(tx.bodies()::put);
            tx.record(new Event.VillageFounded(village.name()));
            return Outcome.done(village);
        });
    }

    /** Changes the name and the place of the village. */
    public Outcome<Village> change(Village village) {
        return work.act((tx, _) -> {
            tx.village().put(village);
            tx.record(new Event.VillageChanged(village.name()));
            return Outcome.done(village);
        });
    }

    /** Copies the file as it is now; refused where something stands there already. */
    public Outcome<Path> backUp(Path target) {
        if (Files.exists(target)) {
            return Outcome.refused("app.file-exists", target);
        }
        work.file().backUp(target);
        return Outcome.done(target);
    }

    /** The day whose rules hold. */
    public LocalDate today() {
        return work.today();
    }
}
