package org.yishi.desk.script;

import java.util.EnumSet;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.Header;
import org.yishi.desk.script.deed.Lack;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.word.Day;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;

/** Lines about the meeting itself. */
final class PlanLines {
    private PlanLines() {}

    static Deed meeting(Parts parts) {
        var like = parts.named(Part.LIKE).orElse("");
        return new PlanDeed.Plan(parts.need("script.body-missing"), like, Header.EMPTY);
    }

    static Deed customs(Parts parts) {
        var body = parts.need("script.body-missing");
        var customs = EnumSet.noneOf(PlanDeed.Custom.class);
        while (!parts.isEmpty()) {
            var word = parts.next();
            customs.add(parts.words()
                    .one(PlanDeed.Custom.class, word)
                    .orElseThrow(() -> new NotUnderstoodException(
                            "script.no-custom", word, parts.words().list(PlanDeed.Custom.class))));
        }
        if (customs.contains(PlanDeed.Custom.LOT) && customs.contains(PlanDeed.Custom.CHAIR)) {
            throw new NotUnderstoodException("script.lot-or-chair");
        }
        return new PlanDeed.Customary(body, customs);
    }

    static Deed notice(Parts parts) {
        return new PlanDeed.Notice(day(parts));
    }

    static Deed study(Parts parts) {
        return new PlanDeed.Study(day(parts));
    }

    static Deed excuse(Parts parts) {
        var lack = parts.word(Lack.class).orElse(Lack.ALL);
        return new PlanDeed.Excuse(lack, parts.need("script.reason-missing"));
    }

    static Deed cancel(Parts parts) {
        return new PlanDeed.Cancel(reason(parts));
    }

    static Deed approve(Parts parts) {
        return new PlanDeed.Approve(parts.need("script.who-missing"));
    }

    /** The day that the next part tells. */
    static Day day(Parts parts) {
        var text = parts.need("script.day-missing");
        return new Times(parts.words()).day(text).orElseThrow(() -> new NotUnderstoodException("script.no-day", text));
    }

    /** A reason, by name or alone; empty where none is told. */
    static String reason(Parts parts) {
        return parts.named(Part.REASON).orElseGet(parts::next);
    }
}
