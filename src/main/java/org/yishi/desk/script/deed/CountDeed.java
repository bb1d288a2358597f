package org.yishi.desk.script.deed;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PaperFlaw;

/** How a vote is counted, and decided where the count does not decide it. */
public sealed interface CountDeed extends Deed {
    /** What a teller counted in a row of the hall. */
    record Row(String row, String teller, Count count) implements CountDeed {}

    /** The votes that somebody gives who holds those of others too. */
    record Held(String who, Count count) implements CountDeed {}

    /** Opens the box. */
    record Unseal() implements CountDeed {}

    /**
     * Papers that say the same, unfolded one after the other.
     *
     * @param marks as written: an answer, names, ranks {@code 甲>乙}, scores {@code 甲9 乙7}, or a post and its names each
     */
    record Paper(List<String> marks, long times) implements CountDeed {
        public Paper {
            marks = List.copyOf(marks);
        }
    }

    record Flawed(PaperFlaw flaw, long times) implements CountDeed {}

    /** The last paper was misread. */
    record TakeBackPaper() implements CountDeed {}

    /**
     * A count typed as totals.
     *
     * @param teller who typed it without seeing the other's figures; empty where hands were counted for all to see
     * @param valid papers that count; where it is not told, as many as there are votes
     */
    record Totalled(String teller, List<Named> votes, OptionalLong valid, long invalid, long blank)
            implements CountDeed {
        public Totalled {
            votes = List.copyOf(votes);
        }
    }

    /** A name with its number. */
    record Named(String name, BigDecimal number) {}

    /** A clear majority of hands, not counted. */
    record ByEye(Choice choice) implements CountDeed {}

    /** The chair's vote at a tie. */
    record ByChair(Choice choice) implements CountDeed {}

    /** The lot, first drawn first. */
    record ByLot(List<String> order) implements CountDeed {
        public ByLot {
            order = List.copyOf(order);
        }
    }

    /** The count was compared with the papers; by the scrutineer where nobody is named. */
    record Check(String by) implements CountDeed {}

    /** Somebody objects: the votes are counted again. */
    record Recount(String reason) implements CountDeed {}
}
