package org.yishi.desk.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.team.Team;
import org.yishi.rule.team.Grouping;
import org.yishi.rule.team.Sitter;
import org.yishi.store.Tx;

/** Gives late comers their seats, one after the other. */
final class Placing {
    private final Tx tx;
    private final List<Team> teams;
    private final Map<AttendeeId, Sitter> sitters = new HashMap<>();
    private final List<List<Sitter>> groups = new ArrayList<>();

    Placing(Tx tx, MeetingId meeting, List<Team> teams) {
        this.tx = tx;
        this.teams = teams;
        var all = new Sitters(tx, meeting);
        var terms = teams.getFirst().terms();
        for (Attendee who : tx.presence().attendees(meeting)) {
            sitters.put(who.id(), all.of(who, Sitters.ORDER, terms.apart()));
        }
        for (var team : teams) {
            groups.add(new ArrayList<>(
                    team.seats().stream().flatMap(s -> found(s).stream()).toList()));
        }
    }

    private Optional<Sitter> found(AttendeeId who) {
        return Optional.ofNullable(sitters.get(who));
    }

    /** The numbers of the groups in which they sit now. */
    List<Integer> place(List<AttendeeId> late) {
        var numbers = new ArrayList<Integer>();
        for (var who : late) {
            found(who).ifPresent(sitter -> {
                int at = Grouping.place(groups, sitter);
                groups.get(at).add(sitter);
                tx.teams().seat(teams.get(at).id(), who);
                numbers.add(teams.get(at).number());
            });
        }
        return List.copyOf(numbers);
    }
}
