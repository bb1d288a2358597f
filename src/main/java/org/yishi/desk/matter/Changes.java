package org.yishi.desk.matter;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.disclosure.Disclosure;

/** A disclosure one step further. */
final class Changes {
    private record Days(Optional<LocalDate> up, Optional<LocalDate> until, Optional<LocalDate> down) {
        static Days of(Disclosure d) {
            return new Days(d.putUp(), d.until(), d.takenDown());
        }
    }

    private Changes() {}

    static Disclosure up(Disclosure d, LocalDate day, LocalDate until, String place) {
        var days = new Days(Optional.of(day), Optional.of(until), Optional.empty());
        return copy(d, days, place, d.ending(), d.voidReason());
    }

    static Disclosure down(Disclosure d, LocalDate day, String ending) {
        var days = new Days(d.putUp(), d.until(), Optional.of(day));
        return copy(d, days, d.place(), ending, d.voidReason());
    }

    static Disclosure voided(Disclosure d, String reason) {
        return copy(d, Days.of(d), d.place(), d.ending(), Optional.of(reason));
    }

    /** Without days: nothing has to hang. */
    static Disclosure waived(Disclosure d, String reason) {
        return new Disclosure(
                d.id(),
                d.number(),
                d.topic(),
                d.resolution(),
                d.task(),
                d.kind(),
                d.title(),
                d.body(),
                0,
                d.working(),
                d.source(),
                d.plannedOn(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                d.place(),
                d.contact(),
                "",
                Optional.of(reason),
                d.objections());
    }

    private static Disclosure copy(Disclosure d, Days days, String place, String ending, Optional<String> voidReason) {
        return new Disclosure(
                d.id(),
                d.number(),
                d.topic(),
                d.resolution(),
                d.task(),
                d.kind(),
                d.title(),
                d.body(),
                d.days(),
                d.working(),
                d.source(),
                d.plannedOn(),
                days.up(),
                days.until(),
                days.down(),
                place,
                d.contact(),
                ending,
                voidReason,
                d.objections());
    }
}
