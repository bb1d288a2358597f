package org.yishi.model.figure.fact;

import java.util.List;

/**
 * What the figures of some time are made of, as the village file tells it.
 *
 * @param units the names of all grids and groups in the village's order
 * @param roster everyone on the roster today who has not left it
 */
public record Facts(
        List<String> units,
        List<Person> roster,
        List<Held> meetings,
        List<Held.Seat> seats,
        List<Held.Talk> talks,
        List<Held.Vote> votes,
        List<Held.Decision> decisions,
        List<Promised> promises,
        List<Raised> matters,
        List<Posted> notices,
        List<Asked> surveys) {
    public Facts {
        units = List.copyOf(units);
        roster = List.copyOf(roster);
        meetings = List.copyOf(meetings);
        seats = List.copyOf(seats);
        talks = List.copyOf(talks);
        votes = List.copyOf(votes);
        decisions = List.copyOf(decisions);
        promises = List.copyOf(promises);
        matters = List.copyOf(matters);
        notices = List.copyOf(notices);
        surveys = List.copyOf(surveys);
    }
}
