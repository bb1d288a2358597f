package org.yishi.desk.play;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.desk.play.way.ForumSteps;
import org.yishi.desk.play.way.MatterSteps;
import org.yishi.desk.script.deed.AgendaDeed;
import org.yishi.desk.script.deed.ComingDeed;
import org.yishi.desk.script.deed.CountDeed;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.Expectation;
import org.yishi.desk.script.deed.FloorDeed;
import org.yishi.desk.script.deed.ForumDeed;
import org.yishi.desk.script.deed.ListDeed;
import org.yishi.desk.script.deed.MatterDeed;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.deed.ResultDeed;
import org.yishi.desk.script.deed.Script;
import org.yishi.desk.script.deed.Step;
import org.yishi.desk.script.deed.VoteDeed;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.text.Text;

/**
 * Plays a script, step by step, each on disk before the next.
 *
 * <pre>{@code
 * var played = new Player(work, text, folder, line -> out.println("ok " + line)).play(script);
 * }</pre>
 */
public final class Player {
    private final Work work;
    private final Text text;
    private final Path folder;
    private final IntConsumer acknowledge;

    /**
     * Plays on a file.
     *
     * @param folder from where a script names the files that it attaches
     * @param acknowledge told the number of each line as soon as all of it is on disk
     */
    public Player(Work work, Text text, Path folder, IntConsumer acknowledge) {
        this.work = work;
        this.text = text;
        this.folder = folder;
        this.acknowledge = acknowledge;
    }

    /** Plays the whole script, which plans its own meeting. */
    public Played play(Script script) {
        return play(script, Optional.empty(), 1);
    }

    /**
     * Plays on from a line. The lines before it are passed over; only their clock is read.
     *
     * @param meeting which meeting it is; where none is told and lines are passed over, the one that was going on
     */
    public Played play(Script script, Optional<MeetingId> meeting, int from) {
        var clock = new ScriptClock(work.clock());
        var played = work.by(clock);
        var going = meeting.or(() -> from > 1 ? goingOn(script) : Optional.empty());
        var stage = new Stage(played, text, clock, folder, going);
        var times = new Times(stage);
        for (var step : script.steps()) {
            times.reach(step);
            if (step.line() < from) {
                continue;
            }
            boolean again = from > 1 && step.line() == first(script, from);
            stage.again(again, again ? papersBefore(script, from) : 0);
            var outcome = times.isBack() ? times.backwards(step) : step(stage, step);
            if (outcome instanceof Outcome.Refused<Stage>(Refusal why)) {
                return new Played.Stopped(step.line(), why);
            }
            acknowledge.accept(step.line());
        }
        return new Played.Through(stage.meeting());
    }

    /** How many papers the lines before one leave unfolded in the count that goes on there. */
    private static long papersBefore(Script script, int line) {
        long papers = 0;
        for (var step : script.steps()) {
            if (step.line() >= line) {
                break;
            }
            papers = switch (step.deed()) {
                case CountDeed.Paper paper -> papers + paper.times();
                case CountDeed.Flawed flawed -> papers + flawed.times();
                case CountDeed.TakeBackPaper back -> papers - 1;
                case CountDeed.Recount recount -> 0;
                case VoteDeed.Open open -> 0;
                default -> papers;
            };
        }
        return papers;
    }

    private static int first(Script script, int from) {
        return script.steps().stream()
                .mapToInt(Step::line)
                .filter(line -> line >= from)
                .findFirst()
                .orElse(from);
    }

    /** The meeting that is running, else the last of the script's title, else the one planned next. */
    private Optional<MeetingId> goingOn(Script script) {
        var all = work.read(tx -> tx.meetings().all());
        var title = script.steps().stream()
                .map(Step::deed)
                .flatMap(deed -> deed instanceof PlanDeed.Plan plan
                        ? Stream.of(plan.header().title())
                        : Stream.of())
                .findFirst()
                .orElse("");
        return first(all, Meeting::isRunning)
                .or(() -> first(all, m -> m.title().equals(title)))
                .or(() -> first(all, m -> m.state() == MeetingState.PLANNED))
                .or(() -> first(all, m -> true))
                .map(Meeting::id);
    }

    private static Optional<Meeting> first(List<Meeting> all, Predicate<Meeting> test) {
        return all.stream().filter(test).findFirst();
    }

    /** A step, and whether it was refused where that was expected. */
    private Outcome<Stage> step(Stage stage, Step step) {
        var outcome = deed(stage, step.deed());
        if (step.refusal().isEmpty()) {
            return outcome;
        }
        var words = step.refusal().get();
        return switch (outcome) {
            case Outcome.Done<Stage> done -> Outcome.refused("script.expected-refusal");
            case Outcome.Refused<Stage>(Refusal why) ->
                text.of(why).contains(words)
                        ? stage.done()
                        : Outcome.refused("script.expected-words", words, text.of(why));
        };
    }

    private static Outcome<Stage> deed(Stage stage, Deed deed) {
        return switch (deed) {
            case PlanDeed plan -> new PlanSteps(stage).play(plan);
            case AgendaDeed agenda -> new AgendaSteps(stage).play(agenda);
            case ListDeed list -> new ListSteps(stage).play(list);
            case ComingDeed coming -> new ComingSteps(stage).play(coming);
            case FloorDeed floor -> new FloorSteps(stage).play(floor);
            case VoteDeed vote -> new VoteSteps(stage).play(vote);
            case CountDeed count -> new CountSteps(stage).play(count);
            case ResultDeed result -> new ResultSteps(stage).play(result);
            case ForumDeed forum ->
                stage.now()
                        .then(now -> stage.ended(new ForumSteps(
                                        stage.work, stage.text, now.meeting().id())
                                .play(forum)));
            case MatterDeed matter -> stage.ended(new MatterSteps(stage.work).play(matter, stage.text));
            case Expectation expectation -> new Expectations(stage).play(expectation);
        };
    }
}
