package org.yishi.desk.petition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.people.People;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Request;
import org.yishi.model.event.Event;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.TopicId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.people.Resident;
import org.yishi.model.petition.Ask;
import org.yishi.model.petition.Signature;
import org.yishi.model.petition.Tally;
import org.yishi.model.topic.Topic;
import org.yishi.rule.petition.Signatures;
import org.yishi.store.Tx;

/**
 * Who asks that a meeting be held on a matter 联名提议.
 *
 * <pre>{@code
 * petitions.ask(topic, new Ask("villagers-assembly", 0));
 * petitions.sign(topic, List.of(wang, li));
 * var tally = petitions.show(topic).flatMap(Petitions.Shown::tally).orElseThrow();
 * tally.missing();                                                       // 5
 * }</pre>
 *
 * <p>Names are counted against the roster as it stands today: who moved away since no longer counts, and says so.
 */
public final class Petitions {
    private final Work work;

    public Petitions(Work work) {
        this.work = work;
    }

    /** One of the rules by which a meeting can be asked for. */
    public record Choice(Ask ask, Body body, Request request) {}

    /**
     * The petition of a matter.
     *
     * @param choices of which bodies a meeting can be asked for today, by which rule
     * @param tally by the rule that was chosen, or by the first of them; empty where there is none
     * @param planned a meeting of that body to come, with the matter on its agenda
     */
    public record Shown(
            Topic topic,
            List<Choice> choices,
            Optional<Tally> tally,
            Optional<Meeting> planned,
            People people,
            LocalDate today) {
        public Shown {
            choices = List.copyOf(choices);
        }

        /** The rule by which the names are counted. */
        public Optional<Choice> chosen() {
            return tally.flatMap(t -> choices.stream()
                    .filter(c -> c.body().equals(t.body()) && c.request().equals(t.request()))
                    .findFirst());
        }

        /** Whether somebody's name stands under it and was not taken back. */
        public boolean hasSigned(ResidentId resident) {
            return tally.stream()
                    .flatMap(t -> t.lines().stream())
                    .anyMatch(line -> line.who().id().equals(resident)
                            && !line.signature().isTakenBack());
        }
    }

    /** The petition of a matter; empty where there is no such matter. */
    public Optional<Shown> show(TopicId topic) {
        return work.read(tx -> tx.topics().find(topic).map(found -> {
            var people = People.of(
                    tx.people().residents(), tx.units().households(), tx.units().units());
            var choices = choices(tx);
            var tally = tally(tx, topic, choices, people.residents());
            return new Shown(found, choices, tally, planned(tx, topic, tally), people, work.today());
        }));
    }

    private static Optional<Meeting> planned(Tx tx, TopicId topic, Optional<Tally> tally) {
        return tx.topics().items(topic).stream()
                .flatMap(item -> tx.items().find(item).stream())
                .flatMap(item -> tx.meetings().find(item.meeting()).stream())
                .filter(m -> m.state() == MeetingState.PLANNED || m.state() == MeetingState.RUNNING)
                .filter(m -> tally.filter(t -> t.body().code().equals(m.body().code()))
                        .isPresent())
                .findFirst();
    }

    /** How far the petition of a matter is; empty where nobody has signed, and where there is no rule to count by. */
    public Optional<Tally> tally(TopicId topic) {
        return work.read(tx -> tally(tx, topic, work.today()));
    }

    /** The same within a transaction, on a day. */
    public static Optional<Tally> tally(Tx tx, TopicId topic, LocalDate day) {
        var signatures = tx.signatures().of(topic);
        return signatures.stream().allMatch(Signature::isTakenBack)
                ? Optional.empty()
                : chosen(tx.signatures().ask(topic), choices(tx, day))
                        .map(c -> Signatures.tally(
                                c.body(), c.request(), signatures, tx.people().residents(), day));
    }

    /** Says of which body a meeting is asked for. */
    public Outcome<TopicId> ask(TopicId topic, Ask ask) {
        return work.act((tx, _) -> open(tx, topic).then(t -> {
            if (choices(tx).stream().noneMatch(c -> c.ask().equals(ask))) {
                return Outcome.refused("petition.wrong.no-rule");
            }
            tx.signatures().setAsk(topic, ask);
            tx.record(new Event.PetitionSet(topic, ask.body()));
            return Outcome.done(topic);
        }));
    }

    /** Puts names under it; those that stand there already stay as they are. Refused where none is new. */
    public Outcome<List<ResidentId>> sign(TopicId topic, List<ResidentId> residents) {
        return work.act((tx, _) -> open(tx, topic).then(_ -> {
            var signed = tx.signatures().of(topic).stream()
                    .filter(s -> !s.isTakenBack())
                    .map(Signature::resident)
                    .toList();
            var fresh = residents.stream()
                    .distinct()
                    .filter(r -> !signed.contains(r))
                    .toList();
            if (fresh.isEmpty()) {
                return Outcome.refused("petition.wrong.signed-already");
            }
            tx.signatures().sign(topic, fresh, work.today());
            tx.record(new Event.TopicSigned(topic, fresh.size()));
            return Outcome.done(fresh);
        }));
    }

    /** Takes names back; they stay in the record. */
    public Outcome<List<ResidentId>> takeBack(TopicId topic, List<ResidentId> residents) {
        return work.act((tx, _) -> open(tx, topic).then(_ -> {
            tx.signatures().takeBack(topic, residents);
            tx.record(new Event.SignaturesTakenBack(topic, residents.size()));
            return Outcome.done(residents);
        }));
    }

    private static Outcome<Topic> open(Tx tx, TopicId topic) {
        return tx.topics()
                .find(topic)
                .map(t -> t.state().isOpen()
                        ? Outcome.done(t)
                        : Outcome.<Topic>refused("petition.wrong.ended", t.number()))
                .orElseGet(() -> Outcome.refused("matter.wrong.gone"));
    }

    private Optional<Tally> tally(Tx tx, TopicId topic, List<Choice> choices, List<Resident> residents) {
        return chosen(tx.signatures().ask(topic), choices)
                .map(c ->
                        Signatures.tally(c.body(), c.request(), tx.signatures().of(topic), residents, work.today()));
    }

    private static Optional<Choice> chosen(Optional<Ask> ask, List<Choice> choices) {
        return choices.stream()
                .filter(c -> ask.filter(c.ask()::equals).isPresent())
                .findFirst()
                .or(() -> choices.stream().findFirst());
    }

    private List<Choice> choices(Tx tx) {
        return choices(tx, work.today());
    }

    /** The rules of all bodies that hold on a day; of a file made before they were known, as they are shipped. */
    private static List<Choice> choices(Tx tx, LocalDate day) {
        var bodies = Bodies.in(tx, day);
        var shipped = new HashMap<String, Body>();
        // To read all that is shipped takes its time: only where the file says of no body who may ask.
        if (bodies.stream().allMatch(b -> b.requests().isEmpty())) {
            BodyFiles.defaults().forEach(body -> shipped.put(body.code() + body.holdsFrom(), body));
        }
        return bodies.stream().flatMap(b -> choices(b, shipped)).toList();
    }

    private static Stream<Choice> choices(Body body, Map<String, Body> shipped) {
        var own = body.requests();
        var like = shipped.get(body.code() + body.holdsFrom());
        var requests = own.isEmpty() && like != null ? like.requests() : own;
        return IntStream.range(0, requests.size())
                .mapToObj(i -> new Choice(new Ask(body.code(), i), body, requests.get(i)));
    }
}
