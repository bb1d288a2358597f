package org.yishi.desk.matter.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Answer;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Telling;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/** What goes back 答复 to those who raised matters: to each of them, with when and how it was told. */
public final class Answers {
    private final Work work;
    private final Text text;

    public Answers(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /**
     * What is settled and was told to nobody yet, the newest voice first. Without those whose names nobody knows,
     * without what was raised at a meeting, where all heard what became of it, and without what is older than a year:
     * of that the matter's page still tells.
     */
    public List<Answer> toTell() {
        var first = work.today().minusYears(1);
        return work.read(tx -> {
            var told = tx.told().told();
            var all = byId(tx.topics().all());
            return all.values().stream()
                    .filter(voice -> voice.state() != TopicState.RAISED)
                    .filter(voice -> voice.way() != Channel.MEETING)
                    .filter(voice -> !voice.raisedOn().isBefore(first))
                    .filter(voice -> !voice.raisedBy().isBlank() && !told.contains(voice.id()))
                    .filter(voice -> isSettled(voice, into(voice, all)))
                    .sorted(Comparator.comparing(Topic::raisedOn)
                            .thenComparingLong(voice -> voice.id().value())
                            .reversed())
                    .map(voice -> answer(voice, into(voice, all), Optional.empty()))
                    .toList();
        });
    }

    /** What each who raised one matter is to know: first of its own voice, then of those joined to it. */
    public List<Answer> of(TopicId id) {
        return work.read(tx -> {
            var told = new HashMap<TopicId, Telling>();
            tx.told().of(id).forEach(telling -> told.put(telling.topic(), telling));
            var all = new ArrayList<Answer>();
            tx.topics().find(id).ifPresent(topic -> {
                var target = topic.joinedTo().flatMap(other -> tx.topics().find(other));
                all.add(answer(topic, target, Optional.ofNullable(told.get(id))));
                tx.topics()
                        .joinedTo(id)
                        .forEach(voice ->
                                all.add(answer(voice, Optional.of(topic), Optional.ofNullable(told.get(voice.id())))));
            });
            return all;
        });
    }

    /** Notes that these were told. */
    public Outcome<Integer> told(List<Answer> answers, Telling.Way way, LocalDate on, String by) {
        if (answers.isEmpty()) {
            return Outcome.refused("topics.wrong.nobody-told");
        }
        if (on.isAfter(work.today())) {
            return Outcome.refused("topics.wrong.told-later", on);
        }
        return work.act((tx, _) -> {
            answers.forEach(
                    answer -> tx.told().add(new Telling(0, answer.voice().id(), on, way, by.strip(), answer.words())));
            tx.record(new Event.TopicsTold(
                    answers.stream().map(answer -> answer.voice().id()).toList(), on));
            return Outcome.done(answers.size());
        });
    }

    /** Takes back that these were told last. */
    public Outcome<Integer> untell(List<TopicId> voices) {
        return work.act((tx, _) -> {
            voices.forEach(voice -> last(tx, voice).ifPresent(tx.told()::takeBack));
            tx.record(new Event.TopicTellingTakenBack(voices.getFirst()));
            return Outcome.done(voices.size());
        });
    }

    private static Optional<Long> last(Tx tx, TopicId voice) {
        return tx.told().of(voice).stream()
                .filter(telling -> telling.topic().equals(voice))
                .map(Telling::id)
                .max(Comparator.naturalOrder());
    }

    /** Where the voice was joined to a matter that nobody has looked at, there is nothing to tell yet. */
    private static boolean isSettled(Topic voice, Optional<Topic> into) {
        return !voice.answer().isBlank()
                || into.filter(matter -> matter.state() == TopicState.RAISED).isEmpty();
    }

    private static Map<TopicId, Topic> byId(List<Topic> all) {
        return all.stream().collect(Collectors.toMap(Topic::id, Function.identity()));
    }

    private static Optional<Topic> into(Topic voice, Map<TopicId, Topic> all) {
        return voice.joinedTo().flatMap(id -> Optional.ofNullable(all.get(id)));
    }

    private Answer answer(Topic voice, Optional<Topic> into, Optional<Telling> told) {
        var own = voice.answer().isBlank() ? standard(voice) : voice.answer();
        var words = into.map(matter -> joined(voice, matter)).orElse(own);
        return new Answer(voice, into, told.map(Telling::words).orElse(words), told);
    }

    private String joined(Topic voice, Topic into) {
        var matter = into.answer().isBlank() ? standard(into) : into.answer();
        var with = voice.answer().isBlank()
                ? text.of("topics.answer.joined", into.number(), into.title())
                : voice.answer();
        return text.of("topics.answer.both", with, matter).strip();
    }

    /** What can be said where nobody wrote an answer. */
    private String standard(Topic topic) {
        return switch (topic.state()) {
            case RAISED -> text.of("topics.answer.raised");
            case TAKEN_UP -> text.of("topics.answer.taken-up");
            case REOPENED -> text.of("topics.answer.reopened");
            case JOINED, HANDED_ON, DECLINED -> text.of("matter.state", topic.state());
            case CLOSED ->
                text.of(
                        "topics.answer.closed",
                        topic.closing().map(Topic.Closing::words).orElse(""));
        };
    }
}
