package org.yishi.live;

import java.util.List;
import java.util.stream.Stream;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Choosing;

/**
 * A lot as far as it is drawn. Only the whole lot enters the record; until then the hall sees it here.
 *
 * @param tied between whom it is drawn
 * @param order the candidates drawn so far, first one first
 */
public record Drawing(PollId poll, Choosing tied, List<Integer> order) {
    public Drawing {
        order = List.copyOf(order);
    }

    /** Nothing is drawn yet. */
    public static Drawing begun(PollId poll, Choosing tied) {
        return new Drawing(poll, tied, List.of());
    }

    /** One more is drawn. */
    public Drawing then(int candidate) {
        return new Drawing(
                poll, tied, Stream.concat(order.stream(), Stream.of(candidate)).toList());
    }

    /** How many of those who tie are taken. */
    public int seats() {
        return tied.tabulation().slate().seats() - tied.elected().size() - tied.openSeats();
    }

    /** Whether all who tie are drawn. */
    public boolean isComplete() {
        return order.size() == tied.tied().size();
    }
}
