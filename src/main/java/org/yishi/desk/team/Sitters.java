package org.yishi.desk.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.UnitId;
import org.yishi.model.lot.AgeBand;
import org.yishi.model.lot.Trait;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.presence.Attendee;
import org.yishi.rule.team.Sitter;
import org.yishi.store.Tx;

/** What groups are balanced by, of those on a meeting's list. What the roster does not know is a value of its own. */
final class Sitters {
    /** In the order in which they matter: the first is sure. */
    static final List<Trait> ORDER = List.of(Trait.SEX, Trait.AGE, Trait.GRID);

    private final Map<ResidentId, Resident> residents = new HashMap<>();
    private final Map<UnitId, String> grids = new HashMap<>();
    private final Map<HouseholdId, UnitId> homes = new HashMap<>();
    private final int year;

    Sitters(Tx tx, MeetingId meeting) {
        year = tx.meetings().find(meeting).orElseThrow().day().getYear();
        tx.people().residents().forEach(r -> residents.put(r.id(), r));
        for (Unit unit : tx.units().units()) {
            grids.put(unit.id(), unit.name());
        }
        for (Household home : tx.units().households()) {
            home.grid().ifPresent(grid -> homes.put(home.id(), grid));
        }
    }

    Sitter of(Attendee who, List<Trait> by, boolean apart) {
        var values = new ArrayList<String>();
        by.forEach(trait -> values.add(value(who, trait)));
        return new Sitter(who.id().value(), apart ? who.household() : "", values);
    }

    /** The value of a trait: the name of a grid, or of the constant of a sex or an age. */
    String value(Attendee who, Trait trait) {
        return switch (trait) {
            case SEX -> who.gender().name();
            case AGE ->
                AgeBand.of(resident(who).flatMap(Resident::birthYear), year).name();
            case GRID -> resident(who).flatMap(this::grid).orElse(who.group());
        };
    }

    private Optional<Resident> resident(Attendee who) {
        return who.resident().flatMap(id -> Optional.ofNullable(residents.get(id)));
    }

    private Optional<String> grid(Resident r) {
        return r.grid()
                .or(() -> r.household().flatMap(id -> Optional.ofNullable(homes.get(id))))
                .flatMap(id -> Optional.ofNullable(grids.get(id)));
    }
}
