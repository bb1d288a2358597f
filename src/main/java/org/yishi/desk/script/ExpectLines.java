package org.yishi.desk.script;

import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.Expectation;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Numbers;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Words;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Choice;

/** Lines that say what must be so. */
final class ExpectLines {
    private ExpectLines() {}

    /** What can be expected beside a result and the voices. */
    enum Topic {
        REFUSED,
        NEEDED,
        QUORUM_NEEDED,
        QUORATE,
        NOT_QUORATE,
        PRESENT,
        ENTITLED,
        WRONG_SUM,
        RIGHT_SUM
    }

    static Deed expect(Parts parts) {
        var first = parts.need("script.expectation-missing");
        var words = parts.words();
        var topic = words.begins(Topic.class, first);
        if (topic.isPresent()) {
            return of(words, topic.get(), parts);
        }
        var result = words.one(Result.class, first);
        if (result.isPresent()) {
            return new Expectation.Came(result.get());
        }
        var choice = words.begins(Choice.class, first)
                .orElseThrow(() -> new NotUnderstoodException(
                        "script.no-expectation", first, words.list(Result.class), words.list(Topic.class)));
        var measure = measure(words, choice.rest());
        return new Expectation.Voices(choice.value(), measure, Numbers.number(choice.rest(), measure));
    }

    private static Deed of(Words words, Words.Begun<Topic> topic, Parts parts) {
        var rest = topic.rest();
        return switch (topic.value()) {
            case REFUSED -> new Expectation.Refused(rest.isEmpty() ? parts.next() : rest);
            case QUORATE -> new Expectation.Quorate(true);
            case NOT_QUORATE -> new Expectation.Quorate(false);
            case WRONG_SUM -> new Expectation.DoesNotAddUp(true);
            case RIGHT_SUM -> new Expectation.DoesNotAddUp(false);
            case NEEDED -> new Expectation.Needed(measure(words, rest), number(words, rest));
            case QUORUM_NEEDED -> new Expectation.QuorumNeeded(measure(words, rest), number(words, rest));
            case PRESENT -> new Expectation.Present(measure(words, rest), number(words, rest));
            case ENTITLED -> new Expectation.Entitled(measure(words, rest), number(words, rest));
        };
    }

    private static Measure measure(Words words, String text) {
        return Numbers.unit(words, text).orElse(Measure.HEADS);
    }

    private static long number(Words words, String text) {
        return Numbers.number(text, measure(words, text));
    }
}
