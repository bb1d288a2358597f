package org.yishi.model.verdict;

import java.util.List;
import org.yishi.model.body.Measure;
import org.yishi.model.vote.Choice;

/** Something about the numbers that a person at the door of the hall could dispute. */
public sealed interface Finding {
    /** Whether the result may only be shown with a typed reason, which the minutes print. */
    default boolean needsReason() {
        return true;
    }

    /** More voices than people in the room. */
    record MoreThanPresent(Measure measure, long cast, long present) implements Finding {}

    /** More papers back than were handed out. */
    record MoreReturnedThanIssued(long returned, long issued) implements Finding {}

    /** 投票总数多于投票人数: more papers back than people who may vote; the whole vote is void. */
    record MoreReturnedThanVoters(long returned, long voters) implements Finding {}

    /** More papers handed out than people to take them. */
    record MoreIssuedThanPresent(long issued, long present) implements Finding {}

    /** The sorted papers do not add up to those taken back. */
    record SumDiffers(long sum, long returned) implements Finding {}

    /** Papers kept by those who got them; the vote stands. */
    record FewerReturned(long returned, long issued) implements Finding {
        @Override
        public boolean needsReason() {
            return false;
        }
    }

    /** People present who gave no voice; the vote stands. */
    record NotVoted(Measure measure, long silent) implements Finding {
        @Override
        public boolean needsReason() {
            return false;
        }
    }

    /** The rule asks for a unit that was not counted. */
    record UnitNotCounted(Measure measure) implements Finding {}

    /** Counted by eye alone: a clear majority, as the body's own rules allow. */
    record ClearMajority(Choice choice) implements Finding {
        @Override
        public boolean needsReason() {
            return false;
        }
    }

    /** Yes and no were equal, and the chair's vote decided, as the body's own rules allow. */
    record CastingVote(Choice choice) implements Finding {
        @Override
        public boolean needsReason() {
            return false;
        }
    }

    /**
     * Equals were parted by a lot drawn in public.
     *
     * @param order candidates by number, as drawn
     */
    record LotDrawn(List<Integer> order) implements Finding {
        public LotDrawn {
            order = List.copyOf(order);
        }

        @Override
        public boolean needsReason() {
            return false;
        }
    }

    /** The rule asks for paper without names, and the vote was open. */
    record OughtToBeSecret() implements Finding {}
}
