package org.yishi.text.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.text.CandidateWords;
import org.yishi.text.Quantities;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.text.post.PostWords;

/** A vote in a few lines: how, the numbers, and the verdict in its own sentence. Nobody's choice is named. */
public final class VoteWords {
    private final Text text;
    private final VerdictWords verdicts;

    public VoteWords(Text text) {
        this.text = text;
        this.verdicts = new VerdictWords(text);
    }

    /** The question with its number. */
    public String question(Poll poll) {
        return text.of("minutes.vote", poll.number(), poll.question());
    }

    /** How it was taken, what was counted, what it came to, and why it does not count where it does not. */
    public List<String> lines(Poll poll) {
        var lines = new ArrayList<String>();
        lines.add(text.of("minutes.vote-form", form(poll), present(poll)));
        if (poll.state() == PollState.OPEN) {
            lines.add(text.of("minutes.vote-open"));
            return lines;
        }
        lines.addAll(counted(poll));
        poll.verdict().ifPresent(verdict -> verdict(poll, verdict, lines));
        if (!poll.reason().isBlank()) {
            lines.add(text.of("minutes.reason", poll.reason()));
        }
        poll.voidReason().map(why -> text.of("minutes.vote-void", why)).ifPresent(lines::add);
        return List.copyOf(lines);
    }

    /** The verdict's sentence alone, or that the vote is void or still open. */
    public String outcome(Poll poll) {
        return poll.voidReason()
                .map(why -> text.of("minutes.vote-void", why))
                .or(() -> poll.verdict().map(verdict -> sentence(poll, verdict)))
                .orElseGet(() -> text.of("minutes.vote-open"));
    }

    private String form(Poll poll) {
        var form = text.of("poll.form", poll.form());
        if (poll.secret()) {
            return text.of("report.name-with", form, text.of("minutes.secret"));
        }
        return poll.form() == PollForm.ROLL_CALL ? text.of("report.name-with", form, text.of("minutes.by-name")) : form;
    }

    private String present(Poll poll) {
        var quantities = new Quantities(text);
        var who = poll.electorate();
        var heads = quantities.of(Measure.HEADS, who.present(Measure.HEADS));
        long byProxy = who.byProxy().in(Measure.HEADS);
        return byProxy == 0
                ? text.of("minutes.vote-present", heads)
                : text.of("minutes.vote-present-proxies", heads, quantities.of(Measure.HEADS, byProxy));
    }

    private List<String> counted(Poll poll) {
        return switch (poll.contest()) {
            case Contest.YesNo() ->
                List.of(text.of(
                        "matter.counted",
                        poll.tally().counts().stream()
                                .map(verdicts::count)
                                .collect(Collectors.joining(text.of("poll.and")))));
            case Contest.Among _, Contest.Posts _ -> chosen(poll);
        };
    }

    private List<String> chosen(Poll poll) {
        var lines = new ArrayList<String>();
        var all = poll.chosen();
        for (int post = 0; post < all.size(); post++) {
            if (PostWords.isSeveral(all)) {
                lines.add(text.of("minutes.vote-post", new PostWords(text).counted(all, post)));
            } else {
                new CandidateWords(text)
                        .lines(all.get(post).choosing())
                        .forEach(said -> lines.add(text.of("minutes.vote-candidate", said)));
            }
        }
        return lines;
    }

    private void verdict(Poll poll, Verdict verdict, List<String> lines) {
        var quorum = verdicts.quorum(verdict);
        if (!quorum.isEmpty()) {
            lines.add(text.of("minutes.vote-quorum", quorum));
        }
        lines.add(text.of("minutes.verdict", sentence(poll, verdict)));
    }

    private String sentence(Poll poll, Verdict verdict) {
        boolean isChosen = verdict.result() == Result.CHOSEN || verdict.result() == Result.SEATS_OPEN;
        return Optional.of(poll)
                .filter(_ -> isChosen)
                .flatMap(one -> new PostWords(text).told(one.chosen()))
                .orElseGet(() -> verdicts.sentence(verdict));
    }
}
