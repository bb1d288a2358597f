package org.yishi.model.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.body.Body;
import org.yishi.model.body.Request;
import org.yishi.model.people.Resident;

/**
 * How far a petition is.
 *
 * <pre>{@code
 * tally.signed();     // 37
 * tally.needed();     // 42: 1/10 of 420
 * tally.missing();    // 5
 * }</pre>
 *
 * @param body that is to meet
 * @param request the rule by which the names are counted
 * @param whole how many may ask on the day of counting: people, or households where these are counted
 * @param lines every name, in the order of signing
 */
public record Tally(Body body, Request request, long whole, List<Line> lines) {
    public Tally {
        lines = List.copyOf(lines);
    }

    /**
     * One name.
     *
     * @param before who has the same voice and signed before; empty where the name is not doubled
     */
    public record Line(Resident who, Signature signature, Mark mark, Optional<Resident> before) {}

    /** How many names count. */
    public long signed() {
        return lines.stream().filter(line -> line.mark() == Mark.COUNTS).count();
    }

    /** How many must; above the whole where nobody may ask. */
    public long needed() {
        return request.share().needed(whole);
    }

    /** How many are still to sign; 0 where it is met. */
    public long missing() {
        return Math.max(0, needed() - signed());
    }

    public boolean isMet() {
        return request.share().isMet(signed(), whole);
    }

    /** On which day the last name needed was signed; empty while it is not met. */
    public Optional<LocalDate> metOn() {
        return isMet()
                ? lines.stream()
                        .filter(line -> line.mark() == Mark.COUNTS)
                        .map(line -> line.signature().on())
                        .sorted()
                        .skip(needed() - 1)
                        .findFirst()
                : Optional.empty();
    }

    /** The last day on which the meeting may be held; empty while it is not met, or where no days are written down. */
    public Optional<LocalDate> holdBy() {
        return request.within() == 0 ? Optional.empty() : metOn().map(day -> day.plusDays(request.within()));
    }
}
