package org.yishi.desk.lot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.DrawnIn;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotAnswer;
import org.yishi.model.lot.LotFacts;
import org.yishi.model.lot.LotId;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.SeedFrom;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.people.Resident;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.rule.lot.Drawing;
import org.yishi.rule.lot.Drawing.Ticket;
import org.yishi.rule.lot.Ranges;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * Draws by lot that a meeting keeps: drawn once, answered one by one, never erased.
 *
 * <pre>{@code
 * kept.draw(meeting, terms, 71523, SeedFrom.CALLED);
 * kept.answer(person, LotAnswer.DECLINES, "外出务工");   // the next substitute of the stratum moves up
 * }</pre>
 *
 * <p>Who comes is put on the meeting's list, see {@link DrawnIn}.
 */
public final class KeptLots {
    private final Work work;
    private final Text text;

    public KeptLots(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /**
     * A draw with the people in it.
     *
     * @param people by the number under which the file keeps them
     * @param taking everybody who takes part by the meeting's list, drawn or not
     * @param capacity as what those drawn sit in
     */
    public record Shown(Lot lot, Map<ResidentId, Resident> people, List<Attendee> taking, Capacity capacity) {
        public Shown {
            people = Map.copyOf(people);
            taking = List.copyOf(taking);
        }

        /** The name; blank of somebody the file does not know. */
        public String name(LotPerson person) {
            return Optional.ofNullable(people.get(person.resident()))
                    .map(Resident::name)
                    .orElse("");
        }

        /** How many of those who take part were drawn. */
        public long drawnTaking() {
            var coming = lot.coming();
            return taking.stream()
                    .filter(a -> a.resident().filter(coming::contains).isPresent())
                    .count();
        }
    }

    /** What became of an answer: who moved up for whom, if anybody did; and whether nobody was left to. */
    public record Answered(Optional<LotPerson> movedUp, boolean nobodyLeft) {}

    /** The draw of a meeting that stands. */
    public Optional<Shown> standing(MeetingId meeting) {
        return work.read(tx -> tx.lots().standing(meeting).map(lot -> shown(tx, lot)));
    }

    /** Everybody on the roster, for those who volunteer. */
    public List<Resident> residents() {
        return work.read(tx -> tx.people().residents()).stream()
                .filter(r -> !r.isRetired())
                .toList();
    }

    /** As what those who are drawn, or volunteer, sit in a meeting. */
    public static Capacity capacity(Meeting meeting) {
        return DrawnIn.capacity(meeting);
    }

    /** Somebody's name. */
    public Optional<String> nameOf(ResidentId resident) {
        return work.read(tx -> tx.people().find(resident)).map(Resident::name);
    }

    /** Those of a meeting that were made void, oldest first. */
    public List<Lot> voided(MeetingId meeting) {
        return work.read(tx ->
                tx.lots().of(meeting).stream().filter(lot -> !lot.stands()).toList());
    }

    static Shown shown(Tx tx, Lot lot) {
        var numbers = lot.people().stream().map(LotPerson::resident).collect(Collectors.toSet());
        var people = new HashMap<ResidentId, Resident>();
        tx.people().residents().stream().filter(r -> numbers.contains(r.id())).forEach(r -> people.put(r.id(), r));
        var taking = DrawnIn.taking(tx.presence().attendees(lot.meeting()), lot.coming());
        var meeting = tx.meetings().find(lot.meeting()).orElseThrow();
        return new Shown(lot, people, taking, DrawnIn.capacity(meeting));
    }

    /** Draws and keeps it; refused where a draw of the meeting stands, or it is over. */
    public Outcome<LotId> draw(MeetingId id, LotTerms terms, long seed, SeedFrom from) {
        return work.act((tx, now) -> DrawnIn.open(tx, id).then(meeting -> {
            if (tx.lots().standing(id).isPresent()) {
                return Outcome.refused("lot.drawn-already");
            }
            return Lots.draw(Frame.of(tx, terms), terms, seed).then(strata -> {
                var lot = new Lot(
                        new LotId(0),
                        id,
                        now,
                        seed,
                        from,
                        terms,
                        strata.stream().map(Lots.Drawn::stratum).toList(),
                        strata.stream().flatMap(s -> people(s).stream()).toList(),
                        Optional.empty());
                var kept = tx.lots().add(lot);
                tx.record(new Event.LotDrawn(id, kept.value(), lot.seats()));
                return Outcome.done(kept);
            });
        }));
    }

    private static List<LotPerson> people(Lots.Drawn stratum) {
        var people = new ArrayList<LotPerson>();
        var key = stratum.stratum().key();
        stratum.drawn().forEach(r -> people.add(LotPerson.drawn(r.id(), key, people.size() + 1, false)));
        stratum.substitutes().forEach(r -> people.add(LotPerson.drawn(r.id(), key, people.size() + 1, true)));
        return people;
    }

    /** A draw does not count: it stays with its reason, and whom it put on the list comes off. */
    public Outcome<LotId> makeVoid(LotId id, MeetingId meeting, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("lot.no-reason");
        }
        return work.act((tx, now) -> DrawnIn.open(tx, meeting).then(m -> {
            var lot = tx.lots().standing(meeting).filter(l -> l.id().equals(id));
            if (lot.isEmpty()) {
                return Outcome.refused("lot.gone");
            }
            var refused = new Answers(tx, text, m, lot.get(), now).strikeAll();
            if (refused.isPresent()) {
                return new Outcome.Refused<>(refused.get());
            }
            tx.lots().makeVoid(id, reason.strip());
            tx.record(new Event.LotVoided(meeting, id.value(), reason.strip()));
            return Outcome.done(id);
        }));
    }

    /**
     * Notes what somebody answered. Who declines makes room: the next substitute of the stratum moves up, and behind the
     * substitutes the lots of the stratum go on. {@code OPEN} takes an answer back; refused where the one who moved up
     * has answered meanwhile.
     *
     * @param person the id of a {@link LotPerson} who was asked to come
     */
    public Outcome<Answered> answer(long person, LotAnswer answer, String reason) {
        return work.act((tx, now) -> on(tx, person, (answers, who) -> answers.answer(who, answer, reason.strip())));
    }

    /** Everybody who was asked and has not answered comes; how many. */
    public Outcome<Integer> allCome(MeetingId meeting) {
        return work.act((tx, now) -> DrawnIn.open(tx, meeting).then(m -> {
            var lot = tx.lots().standing(meeting);
            if (lot.isEmpty() || lot.get().answered(LotAnswer.OPEN) == 0) {
                return Outcome.refused("lot.all-answered");
            }
            int came = new Answers(tx, text, m, lot.get(), now).allCome();
            tx.record(new Event.LotAnswered(meeting, lot.get().id().value()));
            return Outcome.done(came);
        }));
    }

    @FunctionalInterface
    private interface Deed {
        Outcome<Answered> on(Answers answers, LotPerson who);
    }

    private Outcome<Answered> on(Tx tx, long person, Deed deed) {
        var lot = tx.lots().ofPerson(person).filter(Lot::stands);
        var who = lot.flatMap(l -> l.person(person)).filter(LotPerson::isCalled);
        if (lot.isEmpty() || who.isEmpty()) {
            return Outcome.refused("lot.gone");
        }
        return DrawnIn.open(tx, lot.get().meeting())
                .then(m -> deed.on(new Answers(tx, text, m, lot.get(), work.now()), who.get()))
                .then(answered -> {
                    tx.record(new Event.LotAnswered(
                            lot.get().meeting(), lot.get().id().value()));
                    return Outcome.done(answered);
                });
    }

    /** Draws again from what was kept, and compares: whether the same people were drawn in the same order. */
    public static boolean repeats(Lot lot) {
        var tickets = lot.strata().stream()
                .flatMap(s -> Ranges.numbers(s.numbers()).stream().map(n -> new Ticket(n, s.key())))
                .toList();
        return Drawing.draw(lot.seed(), lot.terms().size(), lot.terms().spare(), tickets).stream()
                .allMatch(s -> drawn(lot, s.name()).equals(s.drawn()));
    }

    private static List<Long> drawn(Lot lot, String stratum) {
        return lot.people().stream()
                .filter(p -> p.stratum().equals(stratum) && !p.substitute())
                .map(p -> p.resident().value())
                .toList();
    }

    /** What the minutes say of the draw of a meeting; empty where none stands. */
    public Optional<LotFacts> facts(MeetingId meeting) {
        return work.read(tx -> DrawnIn.facts(tx, meeting));
    }
}
