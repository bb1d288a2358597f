package org.yishi.desk.play.way;

import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.script.deed.MatterDeed;
import org.yishi.model.Outcome;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Text;

/** The steps about matters; those about their way and what is put up are passed on. */
public final class MatterSteps {
    private final Work work;
    private final Matters matters;

    public MatterSteps(Work work) {
        this.work = work;
        matters = new Matters(work);
    }

    /** Plays a step; what it is refused for tells what is wrong. */
    public Outcome<?> play(MatterDeed deed, Text text) {
        return switch (deed) {
            case MatterDeed.Raise raise -> raise(raise);
            case MatterDeed.Turn(TopicState state, String topic, String words) ->
                named(topic).then(t -> turn(t, state, words));
            case MatterDeed.Join(String topic, String other) ->
                named(topic).then(t -> named(other).then(into -> matters.join(t.id(), into.id())));
            case MatterDeed.IsIn(TopicState state) -> named("").then(t -> isIn(t, state, text));
            case MatterDeed.Begin begin -> named(begin.topic()).then(t -> new RouteSteps(work, t.id()).begin(begin));
            case MatterDeed.StageDone done -> last().then(t -> new RouteSteps(work, t.id()).done(done));
            case MatterDeed.LeaveOut out -> last().then(t -> new RouteSteps(work, t.id()).leaveOut(out));
            case MatterDeed.SendBack back -> last().then(t -> new RouteSteps(work, t.id()).sendBack(back));
            case MatterDeed.Stop(String reason) -> last().then(t -> new RouteSteps(work, t.id()).stop(reason));
            case MatterDeed.AtStage(String stage) -> last().then(t -> new RouteSteps(work, t.id()).expect(stage, text));
            case MatterDeed.PutUp up -> last().then(t -> new NoticeSteps(work, text, t.id()).putUp(up));
            case MatterDeed.TakeDown(String ending) ->
                last().then(t -> new NoticeSteps(work, text, t.id()).takeDown(ending));
            case MatterDeed.Objection(String by, String words) ->
                last().then(t -> new NoticeSteps(work, text, t.id()).object(by, words));
            case MatterDeed.AnswerObjection(String by, String words) ->
                last().then(t -> new NoticeSteps(work, text, t.id()).answer(by, words));
            case MatterDeed.Ask ask -> last().then(t -> new SurveySteps(work, t).ask(ask));
            case MatterDeed.Asked asked -> last().then(t -> new SurveySteps(work, t).asked(asked));
        };
    }

    /** A matter by its number or how its title begins; the last raised where no name is told. */
    public Outcome<Topic> named(String name) {
        var numbered = matters.numbered(name);
        return numbered.or(() -> matters.all().stream()
                        .filter(t -> t.title().startsWith(name))
                        .reduce((first, later) -> later))
                .<Outcome<Topic>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("script.no-topic", name));
    }

    private Outcome<Topic> last() {
        return named("");
    }

    private Outcome<TopicId> raise(MatterDeed.Raise deed) {
        Optional<UnitId> unit = work.read(tx -> tx.units().units().stream()
                .filter(u -> u.name().equals(deed.grid()))
                .map(Unit::id)
                .findFirst());
        if (!deed.grid().isEmpty() && unit.isEmpty()) {
            return Outcome.refused("script.no-grid", deed.grid());
        }
        return matters.raise(new Topic(
                new TopicId(0),
                "",
                deed.title(),
                deed.words(),
                deed.by(),
                resident(deed.by()),
                unit,
                deed.way(),
                work.today(),
                Filing.NONE,
                TopicState.RAISED,
                "",
                Optional.empty(),
                Optional.empty()));
    }

    /** The one resident of that name; nobody where several bear it. */
    private Optional<ResidentId> resident(String name) {
        var same = work.read(tx -> tx.people().residents()).stream()
                .filter(r -> r.name().equals(name) && !r.isRetired())
                .map(Resident::id)
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private Outcome<TopicId> turn(Topic topic, TopicState state, String words) {
        return switch (state) {
            case HANDED_ON -> matters.handOn(topic.id(), words);
            case DECLINED -> matters.decline(topic.id(), words);
            case CLOSED -> matters.close(topic.id(), words.isEmpty() ? work.operator() : words, "");
            case REOPENED -> matters.reopen(topic.id(), words);
            case RAISED, TAKEN_UP, JOINED -> matters.change(topic.in(state));
        };
    }

    private static Outcome<Topic> isIn(Topic topic, TopicState state, Text text) {
        return topic.state() == state
                ? Outcome.done(topic)
                : Outcome.refused(
                        "script.expected-topic",
                        text.of("matter.state", state),
                        text.of("matter.state", topic.state()));
    }
}
