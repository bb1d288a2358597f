package org.yishi.desk.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.SpecialDay;
import org.yishi.model.event.Event;
import org.yishi.model.id.DisclosureId;
import org.yishi.rule.Periods;
import org.yishi.store.Tx;

/**
 * What is put up on the wall, from the draft until it comes down.
 *
 * <pre>{@code
 * var id = disclosures.plan(draft).orThrow();
 * disclosures.putUp(id, day, "村务公开栏");         // until when follows from the days it must be up
 * disclosures.object(id, "王秀英", "金额不对");
 * disclosures.takeDown(id, "期满无异议");           // refused while an objection is unanswered, or too early
 * }</pre>
 */
public final class Disclosures {
    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;

    private final Work work;

    public Disclosures(Work work) {
        this.work = work;
    }

    /** One of them. */
    public Optional<Disclosure> find(DisclosureId id) {
        return work.read(tx -> tx.disclosures().find(id));
    }

    /** All of them, oldest first; for lists, {@code desk.disclosure.Postings} reads less. */
    public List<Disclosure> all() {
        return work.read(tx -> tx.disclosures().all());
    }

    /** Plans one; its number, days up and objections are ignored. */
    public Outcome<DisclosureId> plan(Disclosure draft) {
        var lacks = lacks(draft);
        if (lacks.isPresent()) {
            return new Outcome.Refused<>(lacks.get());
        }
        return work.act((tx, now) -> {
            var id = tx.disclosures().add(draft);
            tx.record(new Event.DisclosureChanged(id));
            return Outcome.done(id);
        });
    }

    /** Writes one anew that is not up yet: what hangs on the wall cannot be reworded in the file. */
    public Outcome<DisclosureId> change(Disclosure changed) {
        var lacks = lacks(changed);
        if (lacks.isPresent()) {
            return new Outcome.Refused<>(lacks.get());
        }
        return on(changed.id(), (tx, d) -> {
            if (d.putUp().isPresent()) {
                return Outcome.refused("followup.disclosure-up", d.number());
            }
            tx.disclosures().change(changed);
            tx.record(new Event.DisclosureChanged(changed.id()));
            return Outcome.done(changed.id());
        });
    }

    /** Notes that something need not be put up, and why: it is void from the start, and stays in the record. */
    public Outcome<DisclosureId> waive(Disclosure draft, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("meeting.reason-missing");
        }
        return work.act((tx, now) -> {
            var id = tx.disclosures().add(Changes.waived(draft, reason.strip()));
            tx.record(new Event.DisclosureChanged(id));
            return Outcome.done(id);
        });
    }

    private static Optional<Refusal> lacks(Disclosure draft) {
        if (draft.title().isBlank() || draft.body().isBlank()) {
            return Optional.of(Refusal.of("followup.disclosure-empty"));
        }
        int least = least(draft);
        return draft.days() < least
                ? Optional.of(Refusal.of("followup.disclosure-too-short", least, draft.days()))
                : Optional.empty();
    }

    /** Five working days are a week of the calendar. */
    private static int least(Disclosure draft) {
        int days = draft.kind().days();
        return draft.kind().isWorking() && !draft.working() ? days * WEEK / WORKING_WEEK : days;
    }

    /** It hangs since a day; the last day it must hang follows. */
    public Outcome<LocalDate> putUp(DisclosureId id, LocalDate day, String place) {
        return on(id, (tx, d) -> {
            if (d.putUp().isPresent()) {
                return Outcome.refused("followup.disclosure-up", d.number());
            }
            if (day.isAfter(work.today())) {
                return Outcome.refused("followup.disclosure-future", d.number());
            }
            var until = Periods.of(tx.disclosures().specialDays()).last(day, d.days(), d.working());
            tx.disclosures().change(Changes.up(d, day, until, place.strip()));
            tx.record(new Event.DisclosureChanged(id));
            return Outcome.done(until);
        });
    }

    /** It comes down, at the end of its days and with every objection answered. */
    public Outcome<DisclosureId> takeDown(DisclosureId id, String ending) {
        return on(id, (tx, d) -> {
            var until = d.until();
            if (until.isEmpty() || d.takenDown().isPresent()) {
                return Outcome.refused("followup.disclosure-not-up", d.number());
            }
            if (!work.today().isAfter(until.get())) {
                return Outcome.refused("followup.disclosure-early", d.number(), until.get());
            }
            if (!d.unanswered().isEmpty()) {
                return Outcome.refused(
                        "followup.disclosure-unanswered",
                        d.number(),
                        d.unanswered().size());
            }
            tx.disclosures().change(Changes.down(d, work.today(), ending.strip()));
            tx.record(new Event.DisclosureChanged(id));
            return Outcome.done(id);
        });
    }

    /** Declares one void with its reason; it stays in the record. */
    public Outcome<DisclosureId> declareVoid(DisclosureId id, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("meeting.reason-missing");
        }
        return on(id, (tx, d) -> {
            tx.disclosures().change(Changes.voided(d, reason.strip()));
            tx.record(new Event.DisclosureChanged(id));
            return Outcome.done(id);
        });
    }

    /** Takes an objection down. */
    public Outcome<DisclosureId> object(DisclosureId id, String by, String words) {
        if (words.isBlank()) {
            return Outcome.refused("followup.wrong.no-words");
        }
        return on(id, (tx, d) -> {
            if (d.putUp().isEmpty()) {
                return Outcome.refused("followup.disclosure-not-up", d.number());
            }
            tx.disclosures().object(id, work.today(), by.strip(), words.strip());
            tx.record(new Event.DisclosureChanged(id));
            return Outcome.done(id);
        });
    }

    /** Answers an objection. */
    public Outcome<DisclosureId> answer(DisclosureId id, long objection, String by, String words) {
        if (words.isBlank() || by.isBlank()) {
            return Outcome.refused("followup.wrong.no-words");
        }
        return on(id, (tx, d) -> {
            Optional<Boolean> open = d.objections().stream()
                    .filter(o -> o.id() == objection)
                    .map(o -> !o.isAnswered())
                    .findFirst();
            if (open.isEmpty() || !open.get()) {
                return Outcome.refused("followup.wrong.gone");
            }
            tx.disclosures().answer(objection, work.today(), by.strip(), words.strip());
            tx.record(new Event.DisclosureChanged(id));
            return Outcome.done(id);
        });
    }

    /** Says of a day that people work or are free, whatever the week says. */
    public Outcome<LocalDate> specialDay(LocalDate day, boolean works, String name) {
        return work.act((tx, now) -> {
            tx.disclosures().specialDay(new SpecialDay(day, works, name.strip()));
            Recounting.hanging(tx);
            tx.record(new Event.SpecialDaySet(day, works));
            return Outcome.done(day);
        });
    }

    @FunctionalInterface
    private interface Deed<T> {
        Outcome<T> on(Tx tx, Disclosure disclosure);
    }

    private <T> Outcome<T> on(DisclosureId id, Deed<T> deed) {
        return work.act((tx, now) -> tx.disclosures()
                .find(id)
                .map(d -> d.voidReason().isPresent()
                        ? Outcome.<T>refused("followup.disclosure-void", d.number())
                        : deed.on(tx, d))
                .orElseGet(() -> Outcome.refused("followup.wrong.gone")));
    }
}
