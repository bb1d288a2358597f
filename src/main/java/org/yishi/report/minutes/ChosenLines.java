package org.yishi.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.text.CandidateWords;
import org.yishi.text.ChoosingWords;
import org.yishi.text.MethodWords;
import org.yishi.text.RoundWords;
import org.yishi.text.Text;

/** A vote among several in the minutes: how it is counted, what each came to, round by round, and who is chosen. */
final class ChosenLines {
    private final Text text;
    private final MethodWords methods;

    ChosenLines(Text text) {
        this.text = text;
        this.methods = new MethodWords(text);
    }

    /** How many of how many, by which method, with its conventions. */
    String method(Contest.Among contest) {
        return text.of(
                "minutes.vote-method",
                methods.asks(contest),
                methods.name(contest.method()),
                methods.conventions(contest));
    }

    /** What each came to, best first, and the rounds where there are any. */
    List<String> counted(Choosing choosing) {
        var lines = new ArrayList<String>();
        for (var said : new CandidateWords(text).lines(choosing)) {
            lines.add(text.of("minutes.vote-candidate", said));
        }
        for (var round : new RoundWords(text).lines(choosing)) {
            lines.add(text.of("minutes.vote-round", round));
        }
        return lines;
    }

    /** Who is chosen; empty where the vote does not count, which the verdict itself says. */
    Optional<String> verdict(Verdict verdict, Choosing choosing) {
        return verdict.result() == Result.CHOSEN || verdict.result() == Result.SEATS_OPEN
                ? Optional.of(new ChoosingWords(text).sentence(choosing))
                : Optional.empty();
    }
}
