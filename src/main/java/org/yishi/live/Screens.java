package org.yishi.live;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.meeting.Speech;
import org.yishi.model.verdict.Finding;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.PostChosen;

/** Chooses what the hall sees: the vote before the speaker, the speaker before the item. */
public final class Screens {
    private static final int NEXT_SPEAKERS = 3;

    private Screens() {}

    /** The screen for a state. */
    public static Screen of(HallState state) {
        var now = state.proceedings();
        return switch (state.wall()) {
            case BLANK -> new Screen.Blank();
            case AGENDA -> new Screen.Agenda(now.meeting(), now.items());
            case EXHIBIT -> state.exhibit().<Screen>map(Screen.Shown::new).orElseGet(() -> following(state, now));
            case FOLLOW -> following(state, now);
        };
    }

    private static Screen following(HallState state, Proceedings now) {
        if (now.meeting().state() == MeetingState.ENDED) {
            var at = now.meeting().endedAt().orElse(now.meeting().startsAt());
            return new Screen.Ended(
                    now.meeting(), at, now.resolutions().size(), now.tasks().size());
        }
        return vote(state, now)
                .or(() -> result(state, now))
                .or(() -> speaker(state, now))
                .or(() -> now.running().map(item -> item(state, now, item)))
                .orElseGet(() -> new Screen.Welcome(now.meeting(), state.card()));
    }

    private static Optional<Screen> vote(HallState state, Proceedings now) {
        return now.openPoll().map(poll -> {
            // Two people who count apart are not to see figures, on the wall either.
            boolean isApart = !poll.typed().isEmpty();
            if (poll.isCounting() && !isApart) {
                return counting(poll);
            }
            var lot = state.drawing().filter(drawing -> isOf(drawing, poll));
            if (lot.isPresent()) {
                return lot(poll, lot.get());
            }
            return poll.isOpen() && !isApart
                    ? new Screen.VoteOpen(
                            poll.number(), poll.question(), poll.form(), state.card(), cast(poll), isRecount(poll))
                    : new Screen.VoteClosed(poll.number(), poll.question(), isRecount(poll));
        });
    }

    /** A lot stays up until the result is shown; one of a count that was taken back does not. */
    private static boolean isOf(Drawing drawing, Poll poll) {
        boolean isWaited = poll.chosen().stream().map(PostChosen::choosing).anyMatch(drawing.tied()::equals);
        boolean isTaken =
                poll.verdict().stream().anyMatch(v -> v.findings().contains(new Finding.LotDrawn(drawing.order())));
        return drawing.poll().equals(poll.id()) && !poll.isOpen() && (isWaited || isTaken);
    }

    private static Screen lot(Poll poll, Drawing drawing) {
        return new Screen.LotDrawing(poll.number(), poll.question(), drawing.tied(), drawing.seats(), drawing.order());
    }

    private static boolean isRecount(Poll poll) {
        return !poll.earlier().isEmpty();
    }

    private static Screen counting(Poll poll) {
        long returned = poll.papers().map(p -> p.returned()).orElse(0L);
        return new Screen.Counting(
                poll.number(),
                poll.question(),
                poll.contest(),
                Unfolded.counts(poll),
                Unfolded.flawed(poll),
                new Screen.Counting.Papers(Unfolded.papers(poll), returned),
                isRecount(poll));
    }

    /** In a roll call the hall hears each answer; how many are still to come is no secret. */
    private static Optional<Long> cast(Poll poll) {
        return poll.form() == PollForm.ROLL_CALL
                ? Optional.of((long) poll.voices().size())
                : Optional.empty();
    }

    private static Optional<Screen> speaker(HallState state, Proceedings now) {
        return now.speaking()
                .flatMap(speech -> now.item(speech.item()).map(item -> new Screen.Speaker(item, speech, next(state))));
    }

    /** The last published vote stays up until someone speaks after it, or the item moves on. */
    private static Optional<Screen> result(HallState state, Proceedings now) {
        return now.running()
                .flatMap(item -> now.pollsOf(item.id()).stream()
                        .filter(p -> p.state() == PollState.PUBLISHED)
                        .max(Comparator.comparingLong(p -> p.id().value()))
                        .filter(p -> nothingSaidSince(now, item, p))
                        .flatMap(p -> p.verdict()
                                .map(v -> new Screen.VoteResult(
                                        p.number(),
                                        p.question(),
                                        v,
                                        p.choosing(),
                                        p.posts(),
                                        p.reason(),
                                        isRecount(p),
                                        state.moved()))));
    }

    private static boolean nothingSaidSince(Proceedings now, AgendaItem item, Poll poll) {
        return poll.closedAt()
                .map(closed -> now.speechesOf(item.id()).stream().noneMatch(s -> hasBegunAfter(s, closed)))
                .orElse(true);
    }

    private static boolean hasBegunAfter(Speech speech, OffsetDateTime closed) {
        boolean runs =
                speech.runningSince().filter(since -> since.isAfter(closed)).isPresent();
        boolean ran = speech.spokenSeconds() > 0 && speech.queuedAt().isAfter(closed);
        return runs || ran;
    }

    private static Screen item(HallState state, Proceedings now, AgendaItem item) {
        return state.board()
                .<Screen>map(board -> new Screen.Promises(item, board))
                .orElseGet(() -> new Screen.Item(now.meeting(), item, state.card(), next(state)));
    }

    /** In the order of the speaking rules, as the host sees it. */
    private static List<String> next(HallState state) {
        return state.turns().stream()
                .limit(NEXT_SPEAKERS)
                .map(turn -> turn.speech().name())
                .toList();
    }
}
