package org.yishi.desk.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yishi.model.id.ResidentId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.people.Role;
import org.yishi.model.presence.Attendee;
import org.yishi.model.year.StayedAway;
import org.yishi.rule.Attendance;
import org.yishi.rule.year.InARow;
import org.yishi.store.Tx;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** Finds who of the representatives stayed away from the last three meetings of their body without excuse. */
record Away(Tx tx, Text text, List<Meeting> meetings) {
    List<StayedAway> all() {
        Map<String, List<Meeting>> byBody = meetings.stream()
                .filter(m -> m.state() == MeetingState.ENDED)
                .filter(m -> m.body().entitled().roles().contains(Role.REPRESENTATIVE))
                .collect(Collectors.groupingBy(m -> m.body().code(), LinkedHashMap::new, Collectors.toList()));
        var all = new ArrayList<StayedAway>();
        byBody.values().stream().filter(m -> m.size() >= InARow.TIMES).forEach(m -> all.addAll(of(m)));
        return all;
    }

    private List<StayedAway> of(List<Meeting> newestFirst) {
        var last = newestFirst.subList(0, InARow.TIMES);
        var names = new HashMap<ResidentId, String>();
        List<Set<ResidentId>> away = last.stream().map(m -> away(m, names)).toList();
        var body = last.getFirst().body();
        var days = last.stream().map(Meeting::day).sorted().toList();
        return InARow.of(away).stream()
                .map(id -> names.getOrDefault(id, ""))
                .map(name -> new StayedAway(name, text.lang() == Lang.ZH ? body.name() : body.nameEn(), days))
                .sorted(Comparator.comparing(StayedAway::name))
                .toList();
    }

    private Set<ResidentId> away(Meeting meeting, Map<ResidentId, String> names) {
        var attendees = tx.presence().attendees(meeting.id());
        var attendance = Attendance.of(
                attendees, tx.presence().presences(meeting.id()), tx.presence().proxies(meeting.id()));
        return attendees.stream()
                .filter(Attendee::isEntitled)
                .filter(a -> attendance.last(a.id()).isEmpty()
                        && attendance.representative(a.id()).isEmpty())
                .flatMap(a -> a.resident().stream().peek(id -> names.putIfAbsent(id, a.display())))
                .collect(Collectors.toSet());
    }
}
