package org.yishi.desk.play;

import java.util.List;
import java.util.Optional;
import org.yishi.desk.meeting.Objections;
import org.yishi.desk.meeting.Polls;
import org.yishi.desk.play.slip.Asking;
import org.yishi.desk.script.deed.VoteDeed;
import org.yishi.model.Outcome;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.rule.Attendance;

/** The steps of a vote. */
final class VoteSteps {
    private final Stage stage;
    private final Polls polls;

    VoteSteps(Stage stage) {
        this.stage = stage;
        this.polls = new Polls(stage.work);
    }

    Outcome<Stage> play(VoteDeed deed) {
        return stage.now().then(now -> switch (deed) {
            case VoteDeed.Open open -> open(now, open);
            case VoteDeed.Answer(Choice choice, List<String> who) -> answer(now, choice, who);
            case VoteDeed.TakeBackAnswer(List<String> who) -> takeBack(now, who);
            case VoteDeed.DeclareVoid(String number, String reason) ->
                stage.ended(poll(now, number).then(p -> polls.declareVoid(p.id(), reason)));
            case VoteDeed.Publish(String reason) -> publish(now, reason);
            case VoteDeed.Tell(Count count) -> last(now, p -> polls.count(p.id(), count));
            case VoteDeed.Sheets(long issued, long returned) ->
                last(now, p -> polls.papers(p.id(), new Papers(issued, returned)));
            case VoteDeed.Undo() -> last(now, p -> polls.undo(p.id()));
            case VoteDeed.Name(Officers officers) -> last(now, p -> polls.officers(p.id(), officers));
            case VoteDeed.Close() -> last(now, p -> polls.close(p.id()));
            case VoteDeed.Reopen() -> last(now, p -> polls.reopen(p.id()));
        });
    }

    @FunctionalInterface
    private interface OnPoll {
        Outcome<?> apply(Poll poll);
    }

    private Outcome<Stage> last(Proceedings now, OnPoll deed) {
        return poll(now, "").then(poll -> stage.ended(deed.apply(poll)));
    }

    private Outcome<Stage> open(Proceedings now, VoteDeed.Open deed) {
        return AgendaSteps.running(now).then(item -> {
            var last = now.pollsOf(item.id()).stream().reduce((first, later) -> later);
            var asking = new Asking(deed, last);
            return asking.contest().then(contest -> stage.ended(polls.open(item.id(), asking.draft(item), contest)));
        });
    }

    /** Nobody named stands for everybody who has a vote and has not answered yet. */
    private Outcome<Stage> answer(Proceedings now, Choice choice, List<String> who) {
        return poll(now, "").then(poll -> {
            var named = who.isEmpty() ? silent(now, poll) : new Roll(now).all(who);
            return named.then(all -> {
                for (var attendee : all) {
                    var voiced = stage.ended(polls.voice(poll.id(), attendee.id(), choice));
                    if (voiced instanceof Outcome.Refused<Stage>) {
                        return voiced;
                    }
                }
                return stage.done();
            });
        });
    }

    private static Outcome<List<Attendee>> silent(Proceedings now, Poll poll) {
        return Outcome.done(Attendance.of(now).voters().stream()
                .filter(a -> poll.voices().stream().noneMatch(v -> v.attendee().equals(a.id())))
                .toList());
    }

    private Outcome<Stage> takeBack(Proceedings now, List<String> who) {
        return poll(now, "")
                .then(poll -> new Roll(now).all(who).then(all -> {
                    for (var attendee : all) {
                        var taken = stage.ended(polls.takeBackVoice(poll.id(), attendee.id()));
                        if (taken instanceof Outcome.Refused<Stage>) {
                            return taken;
                        }
                    }
                    return stage.done();
                }));
    }

    private Outcome<Stage> publish(Proceedings now, String reason) {
        return poll(now, "").then(poll -> {
            var closed = poll.isOpen() ? stage.ended(polls.close(poll.id())) : stage.done();
            return closed.then(s -> stage.ended(checked(poll)))
                    .then(s -> stage.ended(polls.publish(poll.id(), reason)));
        });
    }

    /** Where a scrutineer was named, the count is compared with the papers first. */
    private Outcome<PollId> checked(Poll poll) {
        var scrutineer = poll.officers().scrutineer();
        return poll.form() == PollForm.PAPER && !scrutineer.isBlank() && poll.state() != PollState.PUBLISHED
                ? new Objections(stage.work).check(poll.id(), scrutineer)
                : Outcome.done(poll.id());
    }

    /** The vote of that number; without one the vote that is open, else the last. */
    static Outcome<Poll> poll(Proceedings now, String number) {
        Optional<Poll> found = number.isEmpty()
                ? now.openPoll().or(() -> now.polls().stream().reduce((first, later) -> later))
                : now.polls().stream().filter(p -> p.number().equals(number)).findFirst();
        return found.<Outcome<Poll>>map(Outcome::done).orElseGet(() -> Outcome.refused("script.no-vote"));
    }
}
