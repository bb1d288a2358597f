package org.yishi.desk.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.rule.Electors;
import org.yishi.rule.lot.Drawing;
import org.yishi.rule.lot.Drawing.Ticket;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * Draws who takes part in a talk from the roster. Nothing is written: the seed and the roster tell it again.
 *
 * <pre>{@code
 * var drawn = lots.draw(new LotPlan(60, 1, 20260305, Set.of(Trait.GRID, Trait.SEX), List.of(), Optional.empty(), 18));
 * }</pre>
 */
public final class Lots {
    private static final int YOUNG = 35;
    private static final int OLD = 60;

    private final Work work;
    private final Text text;

    public Lots(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /**
     * The people of one stratum.
     *
     * @param people how many can be drawn in it
     */
    public record Drawn(String stratum, int people, List<Resident> drawn, List<Resident> substitutes) {
        public Drawn {
            drawn = List.copyOf(drawn);
            substitutes = List.copyOf(substitutes);
        }
    }

    /** Draws; refused where nobody can be drawn, or nobody is wanted. */
    public Outcome<List<Drawn>> draw(LotPlan plan) {
        if (plan.size() < 1) {
            return Outcome.refused("lot.nobody-wanted");
        }
        return work.read(tx -> {
            var pot = new Pot(tx, plan);
            if (pot.people.isEmpty()) {
                return Outcome.refused("lot.nobody-there");
            }
            return Outcome.done(Drawing.draw(plan.seed(), plan.size(), plan.spare(), pot.tickets).stream()
                    .map(s -> new Drawn(s.name(), s.people(), pot.of(s.drawn()), pot.of(s.substitutes())))
                    .toList());
        });
    }

    /** Those who can be drawn, each with the name of the stratum. */
    private final class Pot {
        private final LotPlan plan;
        private final LocalDate today = work.today();
        private final Map<UnitId, String> grids = new HashMap<>();
        private final Map<HouseholdId, UnitId> homes = new HashMap<>();
        private final Map<Long, Resident> people = new HashMap<>();
        private final List<Ticket> tickets = new ArrayList<>();

        Pot(Tx tx, LotPlan plan) {
            this.plan = plan;
            for (Unit unit : tx.units().units()) {
                grids.put(unit.id(), unit.name());
            }
            for (Household home : tx.units().households()) {
                home.grid().ifPresent(grid -> homes.put(home.id(), grid));
            }
            tx.people().residents().stream().filter(this::mayBeDrawn).forEach(this::put);
        }

        List<Resident> of(List<Long> numbers) {
            return numbers.stream()
                    .flatMap(n -> Optional.ofNullable(people.get(n)).stream())
                    .toList();
        }

        private boolean mayBeDrawn(Resident r) {
            return !r.isRetired()
                    && (plan.leastAge() == 0 || Electors.isOldEnough(r, plan.leastAge(), today))
                    && plan.role().map(role -> r.roles().contains(role)).orElse(true)
                    && (plan.grids().isEmpty() || plan.grids().contains(grid(r)));
        }

        private void put(Resident r) {
            people.put(r.id().value(), r);
            var names = new ArrayList<String>();
            if (plan.strata().contains(Trait.GRID)) {
                names.add(grid(r).isEmpty() ? text.of("lot.no-grid") : grid(r));
            }
            if (plan.strata().contains(Trait.SEX)) {
                names.add(text.of("roster.gender", r.gender()));
            }
            if (plan.strata().contains(Trait.AGE)) {
                names.add(age(r));
            }
            tickets.add(new Ticket(r.id().value(), String.join(" · ", names)));
        }

        private String grid(Resident r) {
            return r.grid()
                    .or(() -> r.household().flatMap(id -> Optional.ofNullable(homes.get(id))))
                    .flatMap(id -> Optional.ofNullable(grids.get(id)))
                    .orElse("");
        }

        /** By the years that begin with the calendar: the day of birth is often unknown. */
        private String age(Resident r) {
            return r.birthYear()
                    .map(year -> today.getYear() - year)
                    .map(age -> text.of(age < YOUNG ? "lot.young" : age < OLD ? "lot.middle" : "lot.old"))
                    .orElseGet(() -> text.of("lot.no-age"));
        }
    }
}
