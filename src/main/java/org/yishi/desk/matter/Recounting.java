package org.yishi.desk.matter;

import org.yishi.model.disclosure.Disclosure;
import org.yishi.rule.Periods;
import org.yishi.store.Tx;

/** Counts the working days of what hangs anew once it is known otherwise which days are worked. */
public final class Recounting {
    private Recounting() {}

    /** Moves the ends of what hangs for working days; belongs to a transaction that changes special days. */
    public static void hanging(Tx tx) {
        var periods = Periods.of(tx.disclosures().specialDays());
        tx.disclosures().all().stream()
                .filter(Disclosure::working)
                .filter(d -> d.takenDown().isEmpty() && d.voidReason().isEmpty())
                .forEach(d -> d.putUp().ifPresent(up -> {
                    var until = periods.last(up, d.days(), true);
                    if (!d.until().filter(until::equals).isPresent()) {
                        tx.disclosures().change(Changes.up(d, up, until, d.place()));
                    }
                }));
    }
}
