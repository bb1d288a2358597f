package org.yishi.model.lot;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;

/**
 * A draw that was made. The seed, the terms and the strata with their numbers tell it again, whatever becomes of the
 * roster.
 *
 * @param strata in the order of the draw
 * @param people stratum by stratum in the order of the lots, substitutes behind those drawn
 * @param voidReason why it does not count; empty where it stands
 */
public record Lot(
        LotId id,
        MeetingId meeting,
        OffsetDateTime drawnAt,
        long seed,
        SeedFrom seedFrom,
        LotTerms terms,
        List<Stratum> strata,
        List<LotPerson> people,
        Optional<String> voidReason) {
    public Lot {
        strata = List.copyOf(strata);
        people = List.copyOf(people);
    }

    public boolean stands() {
        return voidReason.isEmpty();
    }

    /** How many could be drawn. */
    public int frame() {
        return strata.stream().mapToInt(Stratum::people).sum();
    }

    /** How many were drawn. */
    public int seats() {
        return strata.stream().mapToInt(Stratum::seats).sum();
    }

    public List<LotPerson> of(Stratum stratum) {
        return people.stream().filter(p -> p.stratum().equals(stratum.key())).toList();
    }

    public Optional<LotPerson> person(long person) {
        return people.stream().filter(p -> p.id() == person).findFirst();
    }

    /** Those who come. */
    public List<ResidentId> coming() {
        return people.stream().filter(LotPerson::comes).map(LotPerson::resident).toList();
    }

    /** How many of those asked to come gave an answer. */
    public long answered(LotAnswer answer) {
        return people.stream().filter(p -> p.isCalled() && p.answer() == answer).count();
    }
}
