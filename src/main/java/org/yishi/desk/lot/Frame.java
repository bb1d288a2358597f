package org.yishi.desk.lot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yishi.desk.people.HouseholdLine;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.UnitId;
import org.yishi.model.lot.AgeBand;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.Stratum;
import org.yishi.model.lot.Trait;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.rule.Electors;
import org.yishi.rule.lot.Drawing.Ticket;
import org.yishi.rule.lot.Ranges;
import org.yishi.store.Tx;

/** Those who can be drawn, each with the key of the stratum: the same in every language, place and time zone. */
public final class Frame {
    private final LotTerms terms;
    private final Map<UnitId, String> grids = new HashMap<>();
    private final Map<HouseholdId, UnitId> homes = new HashMap<>();
    private final Map<Long, Resident> people = new HashMap<>();
    private final Map<String, Stratum> kinds = new TreeMap<>();
    private final Map<String, List<Long>> numbers = new TreeMap<>();

    private Frame(LotTerms terms) {
        this.terms = terms;
    }

    /** The frame of a draw, as the roster is now. */
    public static Frame of(Tx tx, LotTerms terms) {
        var frame = new Frame(terms);
        frame.homes(tx);
        tx.people().residents().stream().filter(frame::mayBeDrawn).forEach(frame::put);
        return frame;
    }

    private void homes(Tx tx) {
        for (Unit unit : tx.units().units()) {
            grids.put(unit.id(), unit.name());
        }
        for (Household home : tx.units().households()) {
            home.grid().ifPresent(grid -> homes.put(home.id(), grid));
        }
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    List<Ticket> tickets() {
        var tickets = new ArrayList<Ticket>();
        numbers.forEach((key, all) -> all.forEach(n -> tickets.add(new Ticket(n, key))));
        return tickets;
    }

    /** The strata in the order of the draw; no seats are given yet. */
    public List<Stratum> strata() {
        return kinds.entrySet().stream()
                .map(e -> {
                    var s = e.getValue();
                    var all = numbers.getOrDefault(e.getKey(), List.of());
                    return new Stratum(s.key(), s.grid(), s.sex(), s.age(), all.size(), 0, Ranges.of(all));
                })
                .toList();
    }

    List<Resident> of(List<Long> drawn) {
        return drawn.stream()
                .flatMap(n -> Optional.ofNullable(people.get(n)).stream())
                .toList();
    }

    private boolean mayBeDrawn(Resident r) {
        return !r.isRetired()
                && (terms.leastAge() == 0 || Electors.isOldEnough(r, terms.leastAge(), terms.day()))
                && terms.role().map(role -> r.roles().contains(role)).orElse(true)
                && (terms.grids().isEmpty() || terms.grids().contains(grid(r)));
    }

    private void put(Resident r) {
        people.put(r.id().value(), r);
        var kind = kind(r);
        kinds.putIfAbsent(kind.key(), kind);
        numbers.computeIfAbsent(kind.key(), _ -> new ArrayList<>()).add(r.id().value());
    }

    private Stratum kind(Resident r) {
        var grid = Optional.of(grid(r)).filter(_ -> terms.parts(Trait.GRID));
        var sex = Optional.of(r.gender()).filter(_ -> terms.parts(Trait.SEX));
        var age = Optional.of(AgeBand.of(r.birthYear(), terms.day().getYear())).filter(_ -> terms.parts(Trait.AGE));
        var key = grid.map(HouseholdLine::inOrder).orElse("")
                + sex.map(s -> "|" + order(s)).orElse("")
                + age.map(a -> "|" + order(a)).orElse("");
        return new Stratum(key, grid, sex, age, 0, 0, "");
    }

    private static int order(Gender sex) {
        return switch (sex) {
            case MALE -> 1;
            case FEMALE -> 2;
            case UNKNOWN -> 3;
        };
    }

    private static int order(AgeBand age) {
        return switch (age) {
            case YOUNG -> 1;
            case MIDDLE -> 2;
            case OLD -> 3;
            case UNKNOWN -> 4;
        };
    }

    /** The own grid, else that of the household; blank where there is none. */
    private String grid(Resident r) {
        return r.grid()
                .or(() -> r.household().flatMap(id -> Optional.ofNullable(homes.get(id))))
                .flatMap(id -> Optional.ofNullable(grids.get(id)))
                .orElse("");
    }
}
