package org.yishi.desk.script;

import java.util.Optional;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.ResultDeed;
import org.yishi.desk.script.word.Day;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskState;
import org.yishi.model.task.Way;

/** Lines about resolutions and tasks. */
final class ResultLines {
    private ResultLines() {}

    static Deed resolve(Parts parts, boolean consensus) {
        var told = parts.named(Part.WAY).map(word -> way(parts, word));
        var note = parts.named(Part.NOTE).or(() -> parts.named(Part.REASON)).orElse("");
        var text = parts.named(Part.TEXT);
        var way = told.or(() -> parts.word(Way.class)).orElse(Way.CARRY_OUT);
        var title = parts.next();
        return new ResultDeed.Resolve(consensus, title, text.orElseGet(parts::next), way, note);
    }

    private static Way way(Parts parts, String word) {
        return parts.words()
                .one(Way.class, word)
                .orElseThrow(() -> new NotUnderstoodException(
                        "script.no-way", word, parts.words().list(Way.class)));
    }

    static Deed task(Parts parts) {
        var owner = parts.named(Part.OWNER);
        var helpers = parts.named(Part.HELPERS).orElse("");
        var list = parts.named(Part.LIST)
                .map(word -> parts.words()
                        .one(ListKind.class, word)
                        .orElseThrow(() -> new NotUnderstoodException(
                                "script.no-list", word, parts.words().list(ListKind.class))))
                .or(() -> parts.word(ListKind.class))
                .orElse(ListKind.PROJECT);
        var due = due(parts);
        var title = parts.need("script.task-missing");
        return new ResultDeed.Promise(title, owner.orElseGet(parts::next), helpers, due, list);
    }

    private static Optional<Day> due(Parts parts) {
        var times = new Times(parts.words());
        var named = parts.named(Part.DUE);
        if (named.isEmpty()) {
            return parts.looking(times::day);
        }
        var day = times.day(named.get());
        if (day.isEmpty()) {
            throw new NotUnderstoodException("script.no-day", named.get());
        }
        return day;
    }

    static Deed report(Parts parts) {
        var state = parts.word(TaskState.class).orElse(TaskState.IN_PROGRESS);
        var first = parts.need("script.text-missing");
        var second = parts.next();
        return second.isEmpty() ? new ResultDeed.Report("", state, first) : new ResultDeed.Report(first, state, second);
    }

    static Deed signOff(Parts parts) {
        var first = parts.next();
        var second = parts.next();
        return second.isEmpty()
                ? new ResultDeed.Report("", TaskState.SIGNED_OFF, first)
                : new ResultDeed.Report(first, TaskState.SIGNED_OFF, second);
    }

    static Deed extend(Parts parts) {
        var reason = parts.named(Part.REASON);
        var times = new Times(parts.words());
        var due = parts.looking(times::day).orElseThrow(() -> new NotUnderstoodException("script.day-missing"));
        var first = parts.next();
        var second = reason.isPresent() ? "" : parts.next();
        boolean numbered = reason.isPresent() || !second.isEmpty();
        return new ResultDeed.Extend(numbered ? first : "", due, reason.orElse(second.isEmpty() ? first : second));
    }
}
