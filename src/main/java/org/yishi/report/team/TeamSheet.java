package org.yishi.report.team;

import java.util.List;
import org.yishi.model.presence.Attendee;
import org.yishi.model.team.Team;

/** A group and who sits in it, for paper. */
public record TeamSheet(Team team, List<Attendee> people) {
    public TeamSheet {
        people = List.copyOf(people);
    }

    /** Somebody and the group, for the list at the door. */
    public record Place(Attendee who, Team team) {}
}
