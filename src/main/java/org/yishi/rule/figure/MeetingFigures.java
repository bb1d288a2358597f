package org.yishi.rule.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.figure.AgeGroup;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.fact.Facts;
import org.yishi.model.figure.fact.Held;
import org.yishi.model.figure.fact.Person;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.verdict.Result;

/** What was held and decided in a period, how many came, and which people they were. */
final class MeetingFigures {
    private final Period period;
    private final LocalDate asOf;
    private final Facts facts;
    private final Sums sums;
    private final Map<MeetingId, Held> held = new HashMap<>();
    /** Those who took part, by who they are; the first word on each holds. */
    private final Map<String, Person> people = new LinkedHashMap<>();

    private final Set<String> speakers = new LinkedHashSet<>();

    MeetingFigures(Period period, LocalDate asOf, Facts facts, Sums sums) {
        this.period = period;
        this.asOf = asOf;
        this.facts = facts;
        this.sums = sums;
    }

    void count() {
        facts.meetings().stream().filter(m -> isIn(m.day())).forEach(this::meeting);
        facts.votes().stream().filter(v -> held.containsKey(v.meeting())).forEach(this::vote);
        facts.decisions().stream().filter(d -> isIn(d.thing().day())).forEach(this::decision);
        facts.seats()
                .forEach(seat -> Optional.ofNullable(held.get(seat.meeting())).ifPresent(m -> seat(seat, m)));
        facts.talks().stream().filter(t -> held.containsKey(t.meeting())).forEach(this::talk);
        facts.roster().forEach(person -> sums.count(Figure.ROSTER, 1, keys(person)));
        people.values().forEach(person -> {
            sums.count(Figure.TOOK_PART, 1, keys(person));
            sums.count(Figure.SPOKE, speakers.contains(person.who()) ? 1 : 0, keys(person));
        });
    }

    private boolean isIn(LocalDate day) {
        return period.holds(day) && !day.isAfter(asOf);
    }

    private void meeting(Held meeting) {
        if (meeting.state() == MeetingState.CANCELLED) {
            sums.thing(Figure.CANCELLED, meeting.thing(), Keys.NONE);
        } else if (meeting.state() == MeetingState.ENDED) {
            held.put(meeting.id(), meeting);
            sums.thing(Figure.MEETINGS, meeting.thing(), new Keys().with(Breakdown.ATTENDANCE_BY_BODY, meeting.body()));
            sums.count(Figure.ITEMS, meeting.items(), Keys.NONE);
        }
    }

    private void vote(Held.Vote vote) {
        sums.thing(
                Figure.VOTES,
                vote.thing(),
                new Keys().with(Breakdown.VOTES_BY_RESULT, vote.result().name()));
        if (vote.result() == Result.PASSED || vote.result() == Result.CHOSEN) {
            sums.thing(Figure.PASSED, vote.thing(), Keys.NONE);
        }
    }

    private void decision(Held.Decision decision) {
        sums.thing(
                Figure.RESOLUTIONS,
                decision.thing(),
                new Keys().with(Breakdown.RESOLUTIONS_BY_WAY, decision.way().name()));
    }

    private void seat(Held.Seat seat, Held meeting) {
        var person = seat.person();
        if (seat.came()) {
            people.putIfAbsent(person.who(), person);
        }
        if (!seat.entitled()) {
            return;
        }
        var keys = new Keys()
                .with(Breakdown.ATTENDANCE_BY_BODY, meeting.body())
                .with(Breakdown.ATTENDANCE_BY_GROUP, seat.group())
                .with(Breakdown.ATTENDANCE_BY_SEX, person.gender().name())
                .with(Breakdown.ATTENDANCE_BY_AGE, age(person));
        sums.count(Figure.ENTITLED, 1, keys);
        sums.count(Figure.PRESENT, seat.came() || seat.byProxy() ? 1 : 0, keys);
        sums.count(Figure.BY_PROXY, seat.byProxy() && !seat.came() ? 1 : 0, keys);
    }

    private void talk(Held.Talk talk) {
        people.putIfAbsent(talk.person().who(), talk.person());
        speakers.add(talk.person().who());
        sums.count(Figure.SPEECHES, 1, Keys.NONE);
    }

    private Keys keys(Person person) {
        List<String> roles = person.roles().stream().map(Enum::name).toList();
        return new Keys()
                .with(Breakdown.PEOPLE_BY_SEX, person.gender().name())
                .with(Breakdown.PEOPLE_BY_AGE, age(person))
                .with(Breakdown.PEOPLE_BY_GRID, person.grid())
                .withAll(Breakdown.PEOPLE_BY_ROLE, roles);
    }

    private String age(Person person) {
        return AgeGroup.on(asOf, person.birth()).map(Enum::name).orElse("");
    }
}
