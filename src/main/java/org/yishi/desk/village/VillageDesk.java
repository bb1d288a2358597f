package org.yishi.desk.village;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.desk.body.Bodies;
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

    /** The bodies of this kind of place with all their rules, those that hold today first. */
    public List<Body> bodies() {
        var today = work.today();
        return work.read(tx -> {
            var kind = tx.village().find().map(Village::kind);
            return tx.bodies().all().stream()
                    .filter(body -> kind.map(body.scope()::contains).orElse(true))
                    .sorted(Comparator.comparing(body -> !body.holdsOn(today)))
                    .toList();
        });
    }

    /** Puts a body's changed rules in place of those of the same first day; refused where they cannot be meant. */
    public Outcome<Body> change(Body body) {
        return new Bodies(work).put(body);
    }

    public LocalDate today() {
        return work.today();
    }
}
