package org.yishi.desk.lot;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.Stratum;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.people.UnitKind;
import org.yishi.rule.lot.Drawing;

/**
 * Draws who takes part in a talk from the roster. Nothing is written: the seed and the roster tell it again.
 *
 * <pre>{@code
 * var drawn = lots.draw(terms, 20260305);
 * }</pre>
 *
 * <p>To keep a draw, see {@link KeptLots}.
 */
public final class Lots {
    private static final DateTimeFormatter SEED = DateTimeFormatter.ofPattern("yyyyMMddHHmm", Locale.ROOT);

    private final Work work;

    public Lots(Work work) {
        this.work = work;
    }

    /** The people of one stratum, in the order of their lots. */
    public record Drawn(Stratum stratum, List<Resident> drawn, List<Resident> substitutes) {
        public Drawn {
            drawn = List.copyOf(drawn);
            substitutes = List.copyOf(substitutes);
        }
    }

    /** A seed from the clock, where nobody calls one. */
    public long seed() {
        return Long.parseLong(work.now().format(SEED));
    }

    /** The grids of the village, in their order. */
    public List<String> grids() {
        return work.read(tx -> tx.units().units().stream()
                .filter(u -> u.kind() == UnitKind.GRID)
                .map(Unit::name)
                .distinct()
                .toList());
    }

    /** The strata and how many are in each, before anything is drawn. */
    public List<Stratum> strata(LotTerms terms) {
        return work.read(tx -> Frame.of(tx, terms).strata());
    }

    /** Draws; refused where nobody can be drawn, or nobody is wanted. */
    public Outcome<List<Drawn>> draw(LotTerms terms, long seed) {
        return work.read(tx -> draw(Frame.of(tx, terms), terms, seed));
    }

    static Outcome<List<Drawn>> draw(Frame frame, LotTerms terms, long seed) {
        if (terms.total() < 1 || terms.percent() < 1) {
            return Outcome.refused("lot.nobody-wanted");
        }
        if (frame.isEmpty()) {
            return Outcome.refused("lot.nobody-there");
        }
        var strata = frame.strata().stream().collect(Collectors.toMap(Stratum::key, Function.identity()));
        return Outcome.done(Drawing.draw(seed, terms.size(), terms.spare(), frame.tickets()).stream()
                .flatMap(s -> Optional.ofNullable(strata.get(s.name())).stream()
                        .map(stratum -> new Drawn(
                                stratum.drawing(s.drawn().size()), frame.of(s.drawn()), frame.of(s.substitutes()))))
                .toList());
    }
}
