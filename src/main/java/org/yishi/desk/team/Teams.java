package org.yishi.desk.team;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.DrawnIn;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.Trait;
import org.yishi.model.presence.Attendee;
import org.yishi.model.team.Tally;
import org.yishi.model.team.Team;
import org.yishi.model.team.TeamId;
import org.yishi.model.team.TeamSource;
import org.yishi.model.team.TeamTerms;
import org.yishi.rule.Attendance;
import org.yishi.rule.team.Grouping;
import org.yishi.store.Tx;

/**
 * The groups of a meeting.
 *
 * <pre>{@code
 * teams.make(meeting, new TeamTerms(TeamSource.PRESENT, 16, Set.of(Trait.SEX, Trait.AGE), true, 20260305));
 * teams.place(meeting, late);      // to the smallest group that fits
 * teams.move(meeting, who, other);
 * }</pre>
 */
public final class Teams {
    private static final DateTimeFormatter SEED = DateTimeFormatter.ofPattern("yyyyMMddHHmm", Locale.ROOT);
    private static final int MOST = 99;

    private final Work work;

    public Teams(Work work) {
        this.work = work;
    }

    /**
     * The groups and who has no seat.
     *
     * @param people everybody on the list, in its order
     * @param unseated those who take part and sit in no group; where groups were made of those present, of these
     * @param balance how each trait by which they were made is spread
     * @param before how many groups were made before and given up
     */
    public record Shown(
            List<Team> teams, List<Attendee> people, List<Attendee> unseated, List<Tally> balance, int before) {
        public Shown {
            teams = List.copyOf(teams);
            people = List.copyOf(people);
            unseated = List.copyOf(unseated);
            balance = List.copyOf(balance);
        }

        /** Who sits in a group, in the order of the list. */
        public List<Attendee> of(Team team) {
            return people.stream().filter(a -> team.seats().contains(a.id())).toList();
        }

        /** The group in which somebody sits. */
        public Optional<Team> of(AttendeeId who) {
            return teams.stream().filter(t -> t.seats().contains(who)).findFirst();
        }
    }

    /** A seed from the clock. */
    public long seed() {
        return Long.parseLong(work.now().format(SEED));
    }

    public Shown show(MeetingId meeting) {
        return work.read(tx -> shown(tx, meeting));
    }

    /** How many would be parted. */
    public int count(MeetingId meeting, TeamSource source) {
        return work.read(tx -> from(tx, meeting, source).size());
    }

    private static Shown shown(Tx tx, MeetingId meeting) {
        var teams = tx.teams().of(meeting);
        var list = tx.presence().attendees(meeting);
        var seated = teams.stream().flatMap(t -> t.seats().stream()).collect(Collectors.toSet());
        boolean ofPresent = teams.stream().anyMatch(t -> t.terms().source() == TeamSource.PRESENT);
        var unseated = from(tx, meeting, ofPresent ? TeamSource.PRESENT : TeamSource.LISTED).stream()
                .filter(a -> !seated.contains(a.id()))
                .toList();
        return new Shown(
                teams,
                list,
                unseated,
                teams.isEmpty() ? List.of() : balance(new Sitters(tx, meeting), teams, list),
                tx.teams().removed(meeting));
    }

    /** Each trait by which the groups were made, value by value. */
    private static List<Tally> balance(Sitters sitters, List<Team> teams, List<Attendee> list) {
        var tallies = new ArrayList<Tally>();
        for (var trait : by(teams.getFirst().terms())) {
            var seated = list.stream()
                    .filter(a -> teams.stream().anyMatch(t -> t.seats().contains(a.id())))
                    .toList();
            seated.stream()
                    .map(a -> sitters.value(a, trait))
                    .distinct()
                    .sorted()
                    .forEach(value -> {
                        var having = seated.stream()
                                .filter(a -> sitters.value(a, trait).equals(value))
                                .map(Attendee::id)
                                .collect(Collectors.toSet());
                        tallies.add(new Tally(
                                trait,
                                value,
                                teams.stream()
                                        .map(t -> (int) t.seats().stream()
                                                .filter(having::contains)
                                                .count())
                                        .toList()));
                    });
        }
        return tallies;
    }

    private static List<Trait> by(TeamTerms terms) {
        return Sitters.ORDER.stream().filter(terms.by()::contains).toList();
    }

    private static List<Attendee> from(Tx tx, MeetingId meeting, TeamSource source) {
        var list = tx.presence().attendees(meeting);
        List<ResidentId> drawn = tx.lots().standing(meeting).map(Lot::coming).orElse(List.of());
        var taking = DrawnIn.taking(list, drawn).stream();
        return switch (source) {
            case LISTED -> taking.toList();
            case PRESENT -> {
                var attendance = Attendance.of(
                        list, tx.presence().presences(meeting), tx.presence().proxies(meeting));
                yield taking.filter(a -> attendance.isIn(a.id())).toList();
            }
            case DRAWN ->
                taking.filter(a -> a.resident().filter(drawn::contains).isPresent())
                        .toList();
        };
    }

    /** Makes groups; those made before are given up and stay in the record. The names of who leads them are kept. */
    public Outcome<Integer> make(MeetingId id, TeamTerms terms) {
        return work.act((tx, now) -> DrawnIn.open(tx, id).then(meeting -> {
            var people = from(tx, id, terms.source());
            if (people.isEmpty()) {
                return Outcome.refused("team.nobody");
            }
            if (terms.teams() < 1 || terms.teams() > Math.min(MOST, people.size())) {
                return Outcome.refused("team.wrong-number", people.size());
            }
            var sitters = new Sitters(tx, id);
            var by = by(terms);
            var groups = Grouping.of(
                    people.stream().map(a -> sitters.of(a, by, true)).toList(),
                    terms.teams(),
                    terms.apart(),
                    terms.seed());
            var before = tx.teams().of(id);
            tx.teams().removeAll(id);
            for (int i = 0; i < groups.size(); i++) {
                var seats = groups.get(i).stream().map(AttendeeId::new).toList();
                int number = i + 1;
                var old = before.stream().filter(t -> t.number() == number).findFirst();
                tx.teams()
                        .add(new Team(
                                new TeamId(0),
                                id,
                                number,
                                old.map(Team::name).orElse(""),
                                old.map(Team::room).orElse(""),
                                old.map(Team::facilitator).orElse(""),
                                old.map(Team::noteTaker).orElse(""),
                                terms,
                                seats));
            }
            tx.record(new Event.TeamsMade(id, groups.size()));
            return Outcome.done(groups.size());
        }));
    }

    /** Gives a group its name, room, facilitator and note-taker. */
    public Outcome<Team> call(Team team) {
        return on(team.meeting(), team.number(), tx -> {
            tx.teams().change(team);
            return Outcome.done(team);
        });
    }

    /** Somebody goes to another group, or gets a seat there. */
    public Outcome<Team> move(MeetingId meeting, AttendeeId who, int number) {
        return on(meeting, number, tx -> {
            var team = tx.teams().of(meeting).stream()
                    .filter(t -> t.number() == number)
                    .findFirst();
            if (team.isEmpty()) {
                return Outcome.refused("team.no-such", number);
            }
            tx.teams().rise(meeting, who);
            tx.teams().seat(team.get().id(), who);
            return Outcome.done(team.get());
        });
    }

    /** Somebody leaves the groups; the seat stays in the record as gone. */
    public Outcome<AttendeeId> rise(MeetingId meeting, AttendeeId who) {
        return on(meeting, 0, tx -> {
            tx.teams().rise(meeting, who);
            return Outcome.done(who);
        });
    }

    /** Those who take part and have no seat each get one in the smallest group that fits; where each of them sits now. */
    public Outcome<List<Integer>> place(MeetingId meeting, List<AttendeeId> late) {
        return on(meeting, 0, tx -> {
            var teams = tx.teams().of(meeting);
            if (teams.isEmpty()) {
                return Outcome.refused("team.none");
            }
            return Outcome.done(new Placing(tx, meeting, teams).place(late));
        });
    }

    @FunctionalInterface
    private interface Deed<T> {
        Outcome<T> on(Tx tx);
    }

    private <T> Outcome<T> on(MeetingId id, int team, Deed<T> deed) {
        return work.act((tx, now) -> DrawnIn.open(tx, id)
                .then(m -> deed.on(tx).then(done -> {
                    tx.record(new Event.TeamChanged(id, team));
                    return Outcome.done(done);
                })));
    }
}
