package org.yishi.model.forum.opinion;

import java.util.stream.Stream;

/**
 * How many opinions there are, and how far they are followed. What was joined counts with the one it was joined to.
 *
 * @param said all that count, joined ones too
 * @param heads those that stand for themselves
 * @param headings under how many headings they were sorted
 */
public record Headcount(
        int said, int heads, int headings, int questions, int answered, int taken, int partly, int notTaken) {
    /** Of what was gathered. */
    public static Headcount of(Gathered all) {
        var heads = all.heads();
        return new Headcount(
                all.standing().size(),
                heads.size(),
                (int) heads.stream()
                        .map(o -> o.said().heading())
                        .filter(h -> !h.isBlank())
                        .distinct()
                        .count(),
                count(heads.stream().filter(o -> o.said().kind() == OpinionKind.QUESTION)),
                count(heads.stream().filter(o -> o.stage() == Stage.ANSWERED)),
                with(heads.stream(), Adoption.TAKEN),
                with(heads.stream(), Adoption.PARTLY),
                with(heads.stream(), Adoption.NOT_TAKEN));
    }

    /** Those of which nobody has said yet whether they are followed. */
    public int open() {
        return heads - taken - partly - notTaken;
    }

    private static int with(Stream<Opinion> heads, Adoption adoption) {
        return count(heads.filter(o -> o.reply().adoption() == adoption));
    }

    private static int count(Stream<Opinion> some) {
        return (int) some.count();
    }
}
