package org.yishi.window.hall.pick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yishi.desk.people.People;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.presence.RollLine;
import org.yishi.text.Text;

/** Everybody who can be named in a meeting: first the meeting's list, then the rest of the roster. */
public final class Everyone {
    private final Text text;

    public Everyone(Text text) {
        this.text = text;
    }

    /** Names to offer, each with what tells people of one name apart: 王芳（3组）. */
    public List<Candidate<String>> of(List<RollLine> roll, People roster) {
        var names = new HashMap<String, List<Resident>>();
        roster.residents().stream()
                .filter(r -> !r.isRetired())
                .forEach(r ->
                        names.computeIfAbsent(r.name(), _ -> new ArrayList<>()).add(r));
        var labels = new HashMap<ResidentId, String>();
        names.values().forEach(alike -> alike.forEach(r -> labels.put(r.id(), display(r, alike, roster))));
        var listed = new HashSet<ResidentId>();
        var all = new ArrayList<Candidate<String>>();
        for (var line : roll) {
            var attendee = line.attendee();
            attendee.resident().ifPresent(listed::add);
            var name = attendee.resident().map(labels::get).orElse(attendee.display());
            all.add(new Candidate<>(attendee.number(), name, attendee.initials(), name));
        }
        roster.residents().stream()
                .filter(r -> !r.isRetired() && !listed.contains(r.id()))
                .forEach(r -> all.add(candidate(r, labels)));
        return all;
    }

    private static Candidate<String> candidate(Resident resident, Map<ResidentId, String> labels) {
        var name = Objects.requireNonNull(labels.get(resident.id()));
        return new Candidate<>(0, name, resident.initials(), name);
    }

    /** The name alone where only one bears it; else with the group, and the year of birth where that is not enough. */
    private String display(Resident resident, List<Resident> alike, People roster) {
        if (alike.size() == 1) {
            return resident.name();
        }
        var group = group(resident, roster);
        boolean isEnough = !group.isEmpty()
                && alike.stream().filter(r -> group(r, roster).equals(group)).count() == 1;
        var label = Stream.of(group, isEnough ? "" : resident.birth())
                .filter(part -> !part.isEmpty())
                .toList();
        return label.isEmpty() ? resident.name() : text.of("hall.like-name", resident.name(), String.join(" ", label));
    }

    private static String group(Resident resident, People roster) {
        return resident.group()
                .or(resident::grid)
                .flatMap(roster::unit)
                .map(Unit::name)
                .orElse("");
    }
}
