package org.yishi.desk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.body.Body;
import org.yishi.model.body.Entitlement.Who;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.people.Unit;
import org.yishi.model.people.VillageKind;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.verdict.Weight;
import org.yishi.rule.Electors;
import org.yishi.rule.Owners;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/** Makes the frozen list of a meeting from the roster as it is now. */
final class Lists {
    private final Text text;
    private final Map<UnitId, String> units = new HashMap<>();
    private final Map<HouseholdId, Household> households = new HashMap<>();
    private final Homes homes;
    private final List<Resident> residents;
    private final boolean community;

    Lists(Tx tx, Text text) {
        this.text = text;
        for (Unit unit : tx.units().units()) {
            units.put(unit.id(), unit.name());
        }
        for (Household household : tx.units().households()) {
            households.put(household.id(), household);
        }
        homes = new Homes(List.copyOf(households.values()));
        residents = tx.people().residents();
        community = tx.village()
                .find()
                .filter(v -> v.kind() == VillageKind.COMMUNITY)
                .isPresent();
    }

    /** The list for a body on a day, numbered by group and then by the roster's order. */
    List<Attendee> of(MeetingId meeting, Body body, LocalDate day) {
        return of(meeting, body, day, Optional.empty());
    }

    /** The list for a body on a day; of one group or grid alone where one is told. */
    List<Attendee> of(MeetingId meeting, Body body, LocalDate day, Optional<UnitId> unit) {
        var entitled = Electors.of(body.entitled(), residents, day).stream()
                .filter(r -> unit.isEmpty() || belongs(r, unit))
                .toList();
        var together = together(body);
        var inOrder =
                entitled.stream().sorted(Comparator.comparing(this::groupOrder)).toList();
        var labels = labels(inOrder);
        var list = new ArrayList<Attendee>();
        for (var resident : inOrder) {
            list.add(line(
                    meeting,
                    list.size() + 1,
                    resident,
                    labels.getOrDefault(resident, ""),
                    standing(body, resident, Optional.ofNullable(together.get(resident.id()))),
                    new Weight(1, 1, area(resident, Optional.ofNullable(together.get(resident.id()))))));
        }
        return list;
    }

    private boolean belongs(Resident r, Optional<UnitId> unit) {
        var home = r.household().flatMap(id -> Optional.ofNullable(households.get(id)));
        return r.group().equals(unit)
                || r.grid().equals(unit)
                || home.flatMap(Household::grid).equals(unit);
    }

    /** Where owners meet, those who stand for a flat with whoever owns it beside them. */
    private Map<ResidentId, Owners> together(Body body) {
        if (!Owners.isBody(body.entitled())) {
            return Map.of();
        }
        return Owners.of(residents.stream().filter(r -> !r.isRetired()).toList()).stream()
                .collect(Collectors.toMap(o -> o.who().id(), o -> o));
    }

    private static long area(Resident resident, Optional<Owners> owners) {
        return owners.map(Owners::area).orElse(resident.area());
    }

    private String standing(Body body, Resident resident, Optional<Owners> owners) {
        var with = owners.map(Owners::with).orElse(List.of());
        var standing = standing(body, resident);
        return with.isEmpty()
                ? standing
                : text.of(
                        "body.standing-owned-with",
                        standing,
                        with.stream().map(Resident::name).collect(Collectors.joining(text.of("body.standing-joint"))));
    }

    /** A line for one resident who is added by hand. */
    Attendee one(MeetingId meeting, int number, Resident resident, Body body, Capacity capacity) {
        boolean observer = capacity == Capacity.OBSERVER;
        var standing = observer ? text.of("body.standing-observer") : standing(body, resident);
        var weight = observer ? Weight.NONE : new Weight(1, 1, resident.area());
        return line(meeting, number, resident, tell(resident), standing, weight);
    }

    private Attendee line(MeetingId meeting, int number, Resident r, String label, String standing, Weight weight) {
        return new Attendee(
                new AttendeeId(0),
                meeting,
                number,
                Optional.of(r.id()),
                r.name(),
                label,
                r.initials(),
                r.gender(),
                group(r),
                homes.name(r.household()),
                standing,
                weight.equals(Weight.NONE) ? Capacity.OBSERVER : Capacity.ENTITLED,
                weight);
    }

    private String standing(Body body, Resident resident) {
        var entitled = body.entitled();
        if (entitled.who() == Who.HOUSEHOLDS) {
            return text.of("body.standing-household");
        }
        if (entitled.who() != Who.ROLES) {
            return community ? text.of("body.standing-resident-community") : text.of("body.standing-resident");
        }
        if (Owners.isBody(entitled)) {
            return word(Role.OWNER);
        }
        return resident.roles().stream()
                .filter(entitled.roles()::contains)
                .sorted()
                .map(this::word)
                .collect(Collectors.joining(text.of("body.standing-joint")));
    }

    private String word(Role role) {
        return community ? text.of("body.role-community", role) : text.of("body.role", role);
    }

    private String group(Resident r) {
        return r.group().or(r::grid).map(id -> units.getOrDefault(id, "")).orElse("");
    }

    /** Groups in the order in which the village knows them; those without one last. */
    private Long groupOrder(Resident r) {
        return r.group().or(r::grid).map(UnitId::value).orElse(Long.MAX_VALUE);
    }

    /** What tells people of one name on this list apart. */
    private Map<Resident, String> labels(List<Resident> list) {
        var byName = list.stream().collect(Collectors.groupingBy(Resident::name));
        var labels = new HashMap<Resident, String>();
        for (var same : byName.values()) {
            if (same.size() > 1) {
                same.forEach(r -> labels.put(r, tell(r)));
            }
        }
        return labels;
    }

    private String tell(Resident r) {
        var home = r.household().map(households::get);
        var byHead = home.map(Household::headName).filter(h -> !h.isEmpty() && !h.equals(r.name()));
        var byNumber = home.map(Household::number).filter(n -> !n.isEmpty());
        return byHead.map(h -> text.of("body.label-head", h))
                .or(() -> byNumber.map(n -> text.of("body.label-household", n)))
                .or(() -> r.birthYear().map(y -> text.of("body.label-born", y)))
                .orElse(group(r));
    }
}
