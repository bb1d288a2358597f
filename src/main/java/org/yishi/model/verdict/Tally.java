package org.yishi.model.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.model.body.Measure;

/** What was counted, in each unit that the rule asks for: heads alone, or heads and area. */
public record Tally(List<Count> counts) {
    public Tally {
        counts = List.copyOf(counts);
    }

    /** A tally by heads alone. */
    public static Tally ofHeads(long yes, long no, long abstain, long invalid) {
        return new Tally(List.of(new Count(Measure.HEADS, yes, no, abstain, invalid)));
    }

    /** The count in a unit; nothing counted where that unit was not counted. Papers are counted like heads. */
    public Count in(Measure measure) {
        var wanted = measure == Measure.BALLOTS ? Measure.HEADS : measure;
        return counts.stream().filter(c -> c.measure() == wanted).findFirst().orElse(Count.none(wanted));
    }

    /** The tally with one unit's count replaced or added. */
    public Tally with(Count count) {
        var others = counts.stream().filter(c -> c.measure() != count.measure());
        return new Tally(Stream.concat(others, Stream.of(count))
                .sorted(Comparator.comparing(Count::measure))
                .toList());
    }

    /** By heads: what the hall sees first. */
    public Count heads() {
        return in(Measure.HEADS);
    }
}
