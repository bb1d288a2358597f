package org.yishi.desk.script;

import java.util.ArrayList;
import java.util.List;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.Expectation;
import org.yishi.desk.script.deed.Expectation.ForPost;
import org.yishi.desk.script.word.Entries;
import org.yishi.desk.script.word.Names;
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
        RIGHT_SUM,
        ELECTED,
        TIED,
        OPEN_SEATS,
        NEXT_ROUND,
        VOTES,
        MEAN,
        RANKED,
        VALID,
        EARLIER,
        AGREED,
        DIFFER,
        CALLED
    }

    static Deed expect(Parts parts) {
        return expectation(parts);
    }

    private static Expectation expectation(Parts parts) {
        var first = parts.need("script.expectation-missing");
        var words = parts.words();
        var result = words.one(Result.class, first);
        if (result.isPresent() && parts.isEmpty()) {
            return new Expectation.Came(result.get());
        }
        var topic = words.begins(Topic.class, first);
        if (topic.isPresent()) {
            return of(words, topic.get(), parts);
        }
        var choice = words.begins(Choice.class, first)
                .orElseThrow(() -> new NotUnderstoodException(
                        "script.no-expectation", first, words.list(Result.class), words.list(Topic.class)));
        var measure = measure(words, choice.rest());
        return new Expectation.Voices(choice.value(), measure, Numbers.number(choice.rest(), measure));
    }

    private static Expectation of(Words words, Words.Begun<Topic> topic, Parts parts) {
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
            case ELECTED -> new Expectation.Elected(posts(rest, parts));
            case TIED -> new Expectation.Tied(Names.of(rest));
            case OPEN_SEATS -> new Expectation.OpenSeats(number(words, rest));
            case NEXT_ROUND -> new Expectation.NextRound(names(rest));
            case VOTES -> each(rest, false, parts);
            case MEAN -> each(rest, true, parts);
            case RANKED -> new Expectation.Ranked(Names.ranked(rest));
            case VALID -> new Expectation.Valid(number(words, rest));
            case EARLIER -> earlier(rest, parts);
            case AGREED -> new Expectation.Agreed(true);
            case DIFFER -> new Expectation.Agreed(false);
            case CALLED -> new Expectation.Called(names(rest));
        };
    }

    /** 甲、丙; or 主任=甲 | 委员=丙、丁 for several posts. */
    private static List<ForPost> posts(String first, Parts parts) {
        var posts = new ArrayList<ForPost>();
        for (var part = first; !part.isEmpty(); part = parts.next()) {
            var all = part;
            posts.add(Names.labelled(part)
                    .map(post -> new ForPost(post.label(), Names.of(post.rest())))
                    .orElseGet(() -> new ForPost("", Names.of(all))));
        }
        if (posts.isEmpty()) {
            throw new NotUnderstoodException("script.names-missing");
        }
        return posts;
    }

    private static List<String> names(String text) {
        var names = Names.of(text);
        if (names.isEmpty()) {
            throw new NotUnderstoodException("script.names-missing");
        }
        return names;
    }

    /** 甲30 乙22; or 委员 | 甲30 乙22 for one of several posts. */
    private static Expectation each(String rest, boolean means, Parts parts) {
        var second = parts.next();
        return second.isEmpty()
                ? new Expectation.Each("", means, Entries.of(rest))
                : new Expectation.Each(rest, means, Entries.of(second));
    }

    /** How many counts were set aside, or what the last of them came to. */
    private static Expectation earlier(String rest, Parts parts) {
        if (!rest.isEmpty() && rest.chars().allMatch(Character::isDigit)) {
            return new Expectation.Earlier(Numbers.whole(rest));
        }
        parts.back(rest);
        return new Expectation.Before(expectation(parts));
    }

    private static Measure measure(Words words, String text) {
        return Numbers.unit(words, text).orElse(Measure.HEADS);
    }

    private static long number(Words words, String text) {
        return Numbers.number(text, measure(words, text));
    }
}
