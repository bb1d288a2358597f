package org.yishi.desk.script;

import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.FloorDeed;
import org.yishi.desk.script.word.Names;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;
import org.yishi.model.meeting.Stance;

/** Lines about who speaks and what was said. */
final class FloorLines {
    private FloorLines() {}

    static Deed queue(Parts parts) {
        int limit = limit(parts);
        return new FloorDeed.Queue(Names.need(parts), limit);
    }

    static Deed speak(Parts parts) {
        int limit = limit(parts);
        var who = Names.one(parts);
        int seconds = parts.looking(new Times(parts.words())::span).orElse(0);
        var stance = parts.word(Stance.class).orElse(Stance.NONE);
        return new FloorDeed.Speak(who, stance, parts.next(), seconds, limit);
    }

    static Deed withdraw(Parts parts) {
        return new FloorDeed.Withdraw(Names.one(parts));
    }

    /** With one part it is what was said by whoever has the floor; with two, the first names who said it. */
    static Deed note(Parts parts) {
        var stance = parts.word(Stance.class).orElse(Stance.NONE);
        var first = parts.need("script.text-missing");
        var second = parts.next();
        return second.isEmpty() ? new FloorDeed.Note("", stance, first) : new FloorDeed.Note(first, stance, second);
    }

    private static int limit(Parts parts) {
        return parts.named(Part.LIMIT)
                .map(text -> new Times(parts.words())
                        .span(text)
                        .orElseThrow(() -> new NotUnderstoodException("script.no-span", text)))
                .orElse(0);
    }
}
