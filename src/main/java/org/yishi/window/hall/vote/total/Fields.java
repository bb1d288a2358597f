package org.yishi.window.hall.vote.total;

import java.util.ArrayList;
import java.util.List;
import org.yishi.live.Unfolded;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Totals;
import org.yishi.window.hall.seat.Seat;

/** The figures of a total in the order in which they are typed: each answer or name, then valid, invalid and blank. */
final class Fields {
    /** How many come after the answers. */
    static final int PAPERS = 3;

    private final Seat seat;
    private final Contest contest;

    Fields(Seat seat, Contest contest) {
        this.seat = seat;
        this.contest = contest;
    }

    List<String> names() {
        var names = new ArrayList<String>(
                switch (contest) {
                    case Contest.YesNo() ->
                        Unfolded.ANSWERS.stream()
                                .map(a -> seat.kit().text().of("poll.choice", a))
                                .toList();
                    case Contest.Among among -> among.candidates();
                    case Contest.Posts posts -> posts.candidates();
                });
        names.add(seat.say("hall.totals-valid"));
        names.add(seat.say("hall.totals-invalid"));
        names.add(seat.say("hall.totals-blank"));
        return names;
    }

    /** The figures of somebody in the order of the names. */
    static List<Long> of(Totals totals) {
        var all = new ArrayList<>(totals.votes());
        all.addAll(List.of(totals.valid(), totals.invalid(), totals.blank()));
        return all;
    }

    /** The id of a field by its place. */
    static String id(int index, int answers) {
        if (index < answers) {
            return TotalIds.vote(index);
        }
        return List.of(TotalIds.VALID, TotalIds.INVALID, TotalIds.BLANK).get(index - answers);
    }
}
