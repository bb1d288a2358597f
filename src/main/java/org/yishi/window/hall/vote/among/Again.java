package org.yishi.window.hall.vote.among;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Rule;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.PostChosen;
import org.yishi.text.RuleWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/**
 * Another ballot for the seats left open, among those who go on or who tie; of several posts one for each, the highest
 * first, among those whom no ballot since has elected.
 */
public final class Again {
    private final Seat seat;

    public Again(Seat seat) {
        this.seat = seat;
    }

    /**
     * The buttons that open the next ballots, and under which rule where it is another one; none where nothing is left to
     * choose.
     *
     * @param polls all votes on an item, the oldest first
     */
    public List<Node> buttons(List<Poll> polls) {
        var buttons = new ArrayList<Node>();
        var shown = polls.stream().filter(p -> p.state() != PollState.VOID).toList();
        // Another round follows the latest vote alone; the ones before it are settled by it.
        polls.stream()
                .reduce((_, later) -> later)
                .filter(Again::hasElected)
                .flatMap(p -> p.choosing().flatMap(Again::next).map(contest -> round(p, contest)))
                .ifPresent(buttons::add);
        for (int i = shown.size() - 1; i >= 0; i--) {
            var poll = shown.get(i);
            if (poll.contest() instanceof Contest.Posts && hasElected(poll)) {
                buttons.addAll(posts(poll, shown.subList(i + 1, shown.size())));
                break;
            }
        }
        if (!buttons.isEmpty()) {
            polls.stream().findFirst().flatMap(this::rerun).map(this::card).ifPresent(buttons::add);
        }
        return buttons;
    }

    /** What the next ballot needs, said before it is opened. */
    private Label card(Rule rule) {
        var rules = new RuleWords(seat.kit().text());
        var needs = rule.adoption().stream().map(rules::threshold).collect(Collectors.joining(seat.say("hall.and")));
        var label = Forms.muted(seat.say("hall.runoff-rule", needs, rule.source()));
        label.setId(AmongIds.RUNOFF_RULE);
        return label;
    }

    private static boolean hasElected(Poll poll) {
        return poll.state() == PollState.PUBLISHED
                && poll.verdict().filter(Verdict::elects).isPresent();
    }

    private Button round(Poll poll, Contest.Among contest) {
        var words = seat.say("hall.runoff", String.join(seat.say("hall.and"), contest.candidates()), contest.seats());
        return button(AmongIds.RUNOFF, words, poll, seat.say("hall.runoff-of", poll.question()), contest);
    }

    /** A ballot for each post with a seat left, where none was opened since. */
    private List<Button> posts(Poll poll, List<Poll> since) {
        var elected = since.stream().flatMap(Again::elected).toList();
        var buttons = new ArrayList<Button>();
        for (int post = 0; post < poll.posts().size(); post++) {
            var of = poll.posts().get(post);
            var name = of.post().name();
            var question = seat.say("hall.runoff-of", seat.say("poll.post", poll.question(), name));
            var contest = next(of, elected);
            if (contest.isPresent()
                    && since.stream().noneMatch(p -> p.question().equals(question))) {
                var names = String.join(seat.say("hall.and"), contest.get().candidates());
                var words =
                        seat.say("hall.runoff-post", name, names, contest.get().seats());
                buttons.add(button(AmongIds.runoff(post), words, poll, question, contest.get()));
            }
        }
        return buttons;
    }

    private Button button(String id, String words, Poll poll, String question, Contest.Among contest) {
        var button = Forms.primary(id, words, () -> open(poll, question, contest));
        button.setWrapText(true);
        button.setMinWidth(0);
        return button;
    }

    private static Stream<String> elected(Poll poll) {
        return poll.choosing().stream()
                .flatMap(c -> c.elected().stream().map(c.tabulation().slate().candidates()::get));
    }

    private static Optional<Contest.Among> next(PostChosen of, List<String> elected) {
        var choosing = of.choosing();
        int seats = of.post().seats() - choosing.elected().size();
        var names =
                who(choosing).stream().filter(name -> !elected.contains(name)).toList();
        return seats < 1 || names.size() < seats ? Optional.empty() : Optional.of(among(names, seats));
    }

    private static Optional<Contest.Among> next(Choosing choosing) {
        int seats = choosing.tabulation().slate().seats() - choosing.elected().size();
        var names = who(choosing);
        return seats < 1 || names.size() <= seats ? Optional.empty() : Optional.of(among(names, seats));
    }

    /** Those who go on, or who tie. */
    private static List<String> who(Choosing choosing) {
        var who = choosing.runoff().isEmpty() ? choosing.tied() : choosing.runoff();
        return who.stream().map(choosing.tabulation().slate().candidates()::get).toList();
    }

    private static Contest.Among among(List<String> names, int seats) {
        return new Contest.Among(seats == 1 ? CountingMethod.PLURALITY : CountingMethod.LIMITED, names, seats, false);
    }

    private void open(Poll poll, String question, Contest.Among contest) {
        var draft = new PollDraft(question, poll.form(), Officers.NONE, poll.reason());
        var ruled = rerun(poll).isPresent() ? draft.under(Matter.ELECTION_RERUN) : draft;
        seat.turn().act(() -> seat.desks().polls().open(poll.item(), ruled, contest));
    }

    /** 另行选举 has a rule of its own in the bodies that elect. */
    private Optional<Rule> rerun(Poll poll) {
        return seat.now()
                .filter(now -> now.item(poll.item())
                        .filter(item -> item.kind() == ItemKind.ELECTION || item.matter() == Matter.ELECTION)
                        .isPresent())
                .flatMap(now -> now.meeting().body().rules().stream()
                        .filter(rule -> rule.matters().contains(Matter.ELECTION_RERUN))
                        .findFirst());
    }
}
