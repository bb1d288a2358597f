package org.yishi.desk.play.slip;

import java.util.List;
import java.util.Optional;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.script.deed.VoteDeed;
import org.yishi.desk.script.deed.VoteDeed.Asked;
import org.yishi.desk.script.deed.VoteDeed.Setting;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.PostChosen;

/** What a line puts to the vote: the question and who stands, with what it takes from the item's last vote. */
public final class Asking {
    private final VoteDeed.Open deed;
    private final Optional<Poll> last;

    /**
     * A line and what came before it.
     *
     * @param last the item's last vote: repeated where it is void, gone on with where it left seats open
     */
    public Asking(VoteDeed.Open deed, Optional<Poll> last) {
        this.deed = deed;
        this.last = last;
    }

    /** The question, under which rule, in which order. */
    public PollDraft draft(AgendaItem item) {
        var question =
                deed.question().isEmpty() ? repeated().map(Poll::question).orElse("") : deed.question();
        var draft = new PollDraft(question, deed.form(), deed.officers(), deed.reason());
        draft = matter(item).map(draft::under).orElse(draft);
        return deed.asked().seed().map(draft::calledBy).orElse(draft);
    }

    /** Another ballot of an election has the rule of another ballot, where no other matter is told. */
    private Optional<Matter> matter(AgendaItem item) {
        boolean another = asked(Setting.NEXT_ROUND) && item.matter() == Matter.ELECTION;
        return deed.asked()
                .matter()
                .or(() -> another ? Optional.of(Matter.ELECTION_RERUN) : Optional.empty())
                .or(() -> repeated().flatMap(poll -> ruled(poll, item)));
    }

    /** The matter whose rule a void vote had, where it was not the item's own. */
    private static Optional<Matter> ruled(Poll poll, AgendaItem item) {
        var matters = poll.rule().matters();
        return matters.contains(item.matter())
                ? Optional.empty()
                : matters.stream().findFirst();
    }

    private Optional<Poll> repeated() {
        return last.filter(poll -> poll.state() == PollState.VOID);
    }

    private boolean asked(Setting setting) {
        return deed.asked().settings().contains(setting);
    }

    /** Who stands for what; what a void vote asked where the line that repeats it says nothing of it. */
    public Outcome<Contest> contest() {
        var asked = deed.asked();
        if (asked(Setting.NEXT_ROUND)) {
            return last.flatMap(Asking::unfilled)
                    .map(this::next)
                    .orElseGet(() -> Outcome.refused("script.no-next-round"));
        }
        if (!asked.posts().isEmpty()) {
            return Outcome.done(new Contest.Posts(
                    asked.posts(), asked.candidates(), asked(Setting.STEPPING_DOWN), asked(Setting.VOIDS_PAPER)));
        }
        if (asked.candidates().isEmpty()) {
            return Outcome.done(repeated().map(Poll::contest).orElse(Contest.YES_NO));
        }
        return Outcome.done(among(asked, asked.candidates(), Math.max(1, asked.seats())));
    }

    /** Of several posts the first that is not filled: another round is for one post. */
    private static Optional<Choosing> unfilled(Poll poll) {
        return poll.chosen().stream()
                .map(PostChosen::choosing)
                .filter(choosing -> left(choosing) > 0)
                .findFirst();
    }

    private Contest.Among among(Asked asked, List<String> candidates, int seats) {
        var usual = seats == 1 ? CountingMethod.PLURALITY : CountingMethod.LIMITED;
        return new Contest.Among(asked.method().orElse(usual), candidates, seats, asked(Setting.EXACTLY));
    }

    /** The seats left open, among those who go on or who tie; the line may name others instead. */
    private Outcome<Contest> next(Choosing choosing) {
        var asked = deed.asked();
        var slate = choosing.tabulation().slate();
        var left = choosing.runoff().isEmpty() ? choosing.tied() : choosing.runoff();
        var candidates = asked.candidates().isEmpty()
                ? left.stream().map(slate.candidates()::get).toList()
                : asked.candidates();
        int seats = asked.seats() > 0 ? asked.seats() : left(choosing);
        return candidates.isEmpty() || seats < 1 || seats > candidates.size()
                ? Outcome.refused("script.no-next-round")
                : Outcome.done(among(asked, candidates, seats));
    }

    private static int left(Choosing choosing) {
        return choosing.tabulation().slate().seats() - choosing.elected().size();
    }
}
