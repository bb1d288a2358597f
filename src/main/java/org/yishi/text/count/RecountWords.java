package org.yishi.text.count;

import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.body.Customs;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.Typed;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.text.post.PostWords;

/** How a count came to stand: who checked it, who counted apart, who objected, and who was counted at all. */
public final class RecountWords {
    private final Text text;

    public RecountWords(Text text) {
        this.text = text;
    }

    /** What a vote came to in one sentence, whatever was asked; empty while it is open. */
    public Optional<String> verdict(Poll poll) {
        return poll.verdict()
                .map(verdict -> Optional.of(verdict.result())
                        .filter(r -> r == Result.CHOSEN || r == Result.SEATS_OPEN)
                        .flatMap(_ -> new PostWords(text).told(poll.chosen()))
                        .orElseGet(() -> new VerdictWords(text).sentence(verdict)));
    }

    /** 第1次计票：发出20张、收回20张、有效票17张 …. */
    public String count(Poll poll, Earlier earlier) {
        var figures = new Figures(text)
                .of(poll.asOf(earlier)).stream()
                        .map(f -> text.of("poll.figure", f.name(), f.number()))
                        .collect(Collectors.joining(text.of("poll.name-and")));
        return text.of("poll.earlier-count", number(poll, earlier), figures);
    }

    /** What that count came to, whether the hall had been shown it, and who had checked it. */
    public String came(Poll poll, Earlier earlier) {
        var then = poll.asOf(earlier);
        var checked = checked(then).isEmpty() ? "" : text.of("poll.earlier-checked", then.checkedBy());
        return text.of(
                earlier.wasPublished() ? "poll.earlier-shown" : "poll.earlier-not-shown",
                number(poll, earlier),
                verdict(then).orElse(""),
                checked);
    }

    /** Who objected when, in the words of the record. */
    public String objection(Earlier earlier) {
        return text.of("poll.objection", new Days(text).time(earlier.at()), earlier.reason());
    }

    /** 监票人陈国强核对无误; empty where nobody was to check. */
    public Optional<String> checked(Poll poll) {
        return poll.form() == PollForm.PAPER && !poll.checkedBy().isBlank()
                ? Optional.of(text.of("poll.checked-by", poll.checkedBy()))
                : Optional.empty();
    }

    /** 两人分别计票，一致（李芳、陈国强）; empty where papers were counted otherwise. */
    public Optional<String> apart(Poll poll) {
        if (poll.totals().isEmpty() || poll.typed().size() < 2) {
            return Optional.empty();
        }
        var names = poll.typed().stream().map(Typed::teller).collect(Collectors.joining(text.of("poll.name-and")));
        return Optional.of(text.of("poll.counted-apart", names));
    }

    /** Whether who came or left while the vote was open is counted. */
    public String base(Customs.Present present) {
        return text.of("poll.base", present);
    }

    private static int number(Poll poll, Earlier earlier) {
        return poll.earlier().indexOf(earlier) + 1;
    }
}
