package org.yishi.desk.lot;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.desk.meeting.DrawnIn;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotAnswer;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.people.Resident;
import org.yishi.rule.lot.Drawing;
import org.yishi.rule.lot.Ranges;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/** What those who were drawn answer, within one transaction. */
final class Answers {
    private final Tx tx;
    private final Lot lot;
    private final OffsetDateTime now;
    private final DrawnIn list;

    Answers(Tx tx, Text text, Meeting meeting, Lot lot, OffsetDateTime now) {
        this.tx = tx;
        this.lot = lot;
        this.now = now;
        list = new DrawnIn(tx, text, meeting);
    }

    Outcome<KeptLots.Answered> answer(LotPerson who, LotAnswer answer, String reason) {
        if (who.answer() == answer && who.reason().equals(reason)) {
            return done();
        }
        if (answer == LotAnswer.DECLINES && reason.isBlank()) {
            return Outcome.refused("lot.no-reason");
        }
        var refused = answer == LotAnswer.DECLINES ? Optional.<Refusal>empty() : freed(who);
        refused = refused.or(() -> struck(who));
        if (refused.isPresent()) {
            return new Outcome.Refused<>(refused.get());
        }
        return switch (answer) {
            case COMES -> {
                come(who);
                yield done();
            }
            case OPEN -> {
                tx.lots().change(who.answering(LotAnswer.OPEN, "", Optional.empty(), Optional.empty()));
                yield done();
            }
            case DECLINES -> {
                tx.lots().change(who.answering(LotAnswer.DECLINES, reason, Optional.empty(), Optional.of(now)));
                yield who.answer() == LotAnswer.DECLINES ? done() : moveUp(who);
            }
        };
    }

    int allCome() {
        var open = lot.people().stream()
                .filter(p -> p.isCalled() && p.answer() == LotAnswer.OPEN)
                .toList();
        open.forEach(this::come);
        return open.size();
    }

    /** Takes all lines off the list that this draw put there; the reason why not, if something was noted of one. */
    Optional<Refusal> strikeAll() {
        return lot.people().stream().flatMap(p -> struck(p).stream()).findFirst();
    }

    private void come(LotPerson who) {
        var line = tx.people().find(who.resident()).flatMap(list::put);
        tx.lots().change(who.answering(LotAnswer.COMES, "", line, Optional.of(now)));
    }

    private Optional<Refusal> struck(LotPerson who) {
        return who.line()
                .flatMap(line -> list.strike(line) instanceof Outcome.Refused<AttendeeId>(var why)
                        ? Optional.of(why)
                        : Optional.empty());
    }

    /** Whoever moved up for somebody stands back again, unless they answered. */
    private Optional<Refusal> freed(LotPerson who) {
        if (who.answer() != LotAnswer.DECLINES) {
            return Optional.empty();
        }
        var other = lot.people().stream()
                .filter(p -> p.standsFor().equals(Optional.of(who.id())))
                .findFirst();
        if (other.filter(p -> p.answer() != LotAnswer.OPEN).isPresent()) {
            var name =
                    tx.people().find(other.get().resident()).map(Resident::name).orElse("");
            return Optional.of(Refusal.of("lot.moved-up-answered", name));
        }
        other.ifPresent(p -> tx.lots().change(p.standing(Optional.empty())));
        return Optional.empty();
    }

    private Outcome<KeptLots.Answered> moveUp(LotPerson who) {
        var waiting = lot.people().stream()
                .filter(p -> p.stratum().equals(who.stratum()) && !p.isCalled())
                .min(Comparator.comparingInt(LotPerson::place));
        if (waiting.isPresent()) {
            var now = waiting.get().standing(Optional.of(who.id()));
            tx.lots().change(now);
            return Outcome.done(new KeptLots.Answered(Optional.of(now), false));
        }
        var more = next(who.stratum());
        more.ifPresent(p -> tx.lots().add(lot.id(), p.standing(Optional.of(who.id()))));
        return Outcome.done(new KeptLots.Answered(more, more.isEmpty()));
    }

    /** Behind the substitutes the lots go on: the next of the stratum who is still on the roster. */
    private Optional<LotPerson> next(String stratum) {
        var known = lot.people().stream().map(LotPerson::resident).collect(Collectors.toSet());
        int last = (int)
                lot.people().stream().filter(p -> p.stratum().equals(stratum)).count();
        return order(stratum).stream()
                .map(ResidentId::new)
                .filter(id -> !known.contains(id))
                .filter(id -> tx.people().find(id).filter(r -> !r.isRetired()).isPresent())
                .findFirst()
                .map(id -> LotPerson.drawn(id, stratum, last + 1, true));
    }

    private List<Long> order(String stratum) {
        return lot.strata().stream()
                .filter(s -> s.key().equals(stratum))
                .findFirst()
                .map(s -> Drawing.order(lot.seed(), Ranges.numbers(s.numbers())))
                .orElse(List.of());
    }

    private static Outcome<KeptLots.Answered> done() {
        return Outcome.done(new KeptLots.Answered(Optional.empty(), false));
    }
}
