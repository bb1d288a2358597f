package org.yishi.desk.people;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.UnitKind;
import org.yishi.store.Tx;

/** The roster, resident by resident. Nobody is ever erased from it. */
public final class Residents {
    private final Work work;
    private final UnaryOperator<String> initials;

    /** A desk on a village; {@code initials} makes the pinyin initials of a name. */
    public Residents(Work work, UnaryOperator<String> initials) {
        this.work = work;
        this.initials = initials;
    }

    /** Everyone, with households and units. */
    public People people() {
        return work.read(tx -> People.of(
                tx.people().residents(), tx.units().households(), tx.units().units()));
    }

    /** The households of a roster that was read, with those who are of age today. */
    public List<HouseholdLine> households(People people) {
        return HouseholdLine.of(people, work.now().toLocalDate());
    }

    /** How many are on the roster, without those taken off. */
    public long count() {
        return work.read(tx -> tx.people().count());
    }

    /** Puts a resident on the roster. */
    public Outcome<ResidentId> add(ResidentDraft draft) {
        return keep(draft, Optional.empty(), (tx, household) -> {
            var id = tx.people().add(resident(tx, new ResidentId(0), draft, household, Optional.empty()));
            tx.record(new Event.ResidentAdded(id));
            return Outcome.done(id);
        });
    }

    /** Changes what the roster keeps of a resident. */
    public Outcome<ResidentId> change(ResidentId id, ResidentDraft draft) {
        return keep(draft, Optional.of(id), (tx, household) -> {
            var before = tx.people().find(id);
            if (before.isEmpty()) {
                return Outcome.refused("roster.wrong.gone");
            }
            tx.people().change(resident(tx, id, draft, household, before.flatMap(Resident::retired)));
            tx.record(new Event.ResidentChanged(id));
            return Outcome.done(id);
        });
    }

    /** Takes a resident off the roster; all that was ever decided keeps the name. */
    public Outcome<ResidentId> retire(ResidentId id, String reason) {
        return mark(id, Optional.of(reason), new Event.ResidentRetired(id, reason));
    }

    /** Puts a resident who was taken off back on the roster. */
    public Outcome<ResidentId> bringBack(ResidentId id) {
        return mark(id, Optional.empty(), new Event.ResidentBroughtBack(id));
    }

    private Outcome<ResidentId> mark(ResidentId id, Optional<String> retired, Event event) {
        return work.act((tx, _) -> {
            var found = tx.people().find(id);
            if (found.isEmpty()) {
                return Outcome.refused("roster.wrong.gone");
            }
            tx.people().change(marked(found.get(), retired));
            tx.record(event);
            return Outcome.done(id);
        });
    }

    private Outcome<ResidentId> keep(
            ResidentDraft draft,
            Optional<ResidentId> known,
            BiFunction<Tx, Optional<HouseholdId>, Outcome<ResidentId>> deed) {
        var wrong = draft.wrong();
        if (wrong.isPresent()) {
            return new Outcome.Refused<>(wrong.get());
        }
        return work.act((tx, _) -> {
            var now = known.flatMap(tx.people()::find).flatMap(Resident::household);
            return household(tx, draft, now).then(household -> deed.apply(tx, household));
        });
    }

    /** The household by number or head: the one lived in now if it is so called; made where there is none such. */
    private static Outcome<Optional<HouseholdId>> household(Tx tx, ResidentDraft draft, Optional<HouseholdId> now) {
        var told = draft.household();
        if (told.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        var all = tx.units().households();
        var byNumber = all.stream().filter(h -> h.number().equals(told)).toList();
        var found = byNumber.isEmpty()
                ? all.stream().filter(h -> h.headName().equals(told)).toList()
                : byNumber;
        if (found.stream().anyMatch(h -> now.filter(h.id()::equals).isPresent())) {
            return Outcome.done(now);
        }
        return switch (found.size()) {
            case 0 -> Outcome.done(Optional.of(tx.units().add(newHousehold(tx, draft))));
            case 1 -> Outcome.done(Optional.of(found.getFirst().id()));
            default -> Outcome.refused("roster.wrong.households", told, found.size(), numbers(found));
        };
    }

    private static Household newHousehold(Tx tx, ResidentDraft draft) {
        boolean isNumber = draft.household().chars().allMatch(c -> c < 128);
        return new Household(
                new HouseholdId(0),
                isNumber ? draft.household() : "",
                isNumber ? draft.name() : draft.household(),
                "",
                unit(tx, UnitKind.GRID, draft.grid()));
    }

    private static String numbers(List<Household> households) {
        return String.join(", ", households.stream().map(Household::number).toList());
    }

    private static Optional<UnitId> unit(Tx tx, UnitKind kind, String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(tx.units().unit(kind, name));
    }

    private Resident resident(
            Tx tx, ResidentId id, ResidentDraft draft, Optional<HouseholdId> household, Optional<String> retired) {
        return new Resident(
                id,
                draft.name(),
                initials.apply(draft.name()),
                draft.alias(),
                draft.gender(),
                draft.birth(),
                draft.phone(),
                draft.idNumber(),
                household,
                draft.relation(),
                unit(tx, UnitKind.GRID, draft.grid()),
                unit(tx, UnitKind.GROUP, draft.group()),
                draft.roles(),
                draft.hundredths(),
                draft.note(),
                retired);
    }

    private static Resident marked(Resident r, Optional<String> retired) {
        return new Resident(
                r.id(),
                r.name(),
                r.initials(),
                r.alias(),
                r.gender(),
                r.birth(),
                r.phone(),
                r.idNumber(),
                r.household(),
                r.relation(),
                r.grid(),
                r.group(),
                r.roles(),
                r.area(),
                r.note(),
                retired);
    }
}
