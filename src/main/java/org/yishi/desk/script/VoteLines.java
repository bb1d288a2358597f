package org.yishi.desk.script;

import java.util.List;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.VoteDeed;
import org.yishi.desk.script.word.Names;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Numbers;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;
import org.yishi.model.body.Measure;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Officers;

/** Lines about votes: who answers, who counts, how a vote ends. */
final class VoteLines {
    private VoteLines() {}

    static Deed papers(Parts parts) {
        long issued = -1;
        long returned = -1;
        var text = parts.words().withoutUnits(Times.narrow(parts.need("script.papers-missing")));
        for (var pair : Numbers.pairs(text)) {
            var part = parts.words().one(Part.class, pair.word());
            long number = Numbers.number(pair.digits(), Measure.HEADS);
            if (part.filter(p -> p == Part.ISSUED).isPresent()) {
                issued = number;
            } else if (part.filter(p -> p == Part.RETURNED).isPresent()) {
                returned = number;
            } else {
                throw new NotUnderstoodException("script.papers-missing");
            }
        }
        if (issued < 0 || returned < 0) {
            throw new NotUnderstoodException("script.papers-missing");
        }
        return new VoteDeed.Sheets(issued, returned);
    }

    static Deed answer(Parts parts) {
        var first = parts.need("script.answer-missing");
        var begun = parts.words()
                .begins(Choice.class, first)
                .orElseThrow(() -> new NotUnderstoodException(
                        "script.no-choice", first, parts.words().list(Choice.class)));
        parts.back(begun.rest());
        return new VoteDeed.Answer(begun.value(), parts.isEmpty() ? List.of() : Names.need(parts));
    }

    static Deed takeBackAnswer(Parts parts) {
        return new VoteDeed.TakeBackAnswer(Names.need(parts));
    }

    static Deed officers(Parts parts) {
        var officers = named(parts);
        if (officers.equals(Officers.NONE)) {
            throw new NotUnderstoodException("script.officers-missing");
        }
        return new VoteDeed.Name(officers);
    }

    static Deed publish(Parts parts) {
        return new VoteDeed.Publish(PlanLines.reason(parts));
    }

    static Deed declareVoid(Parts parts) {
        var reason = parts.named(Part.REASON);
        var first = parts.next();
        var second = parts.next();
        boolean numbered = !second.isEmpty() || reason.isPresent();
        return new VoteDeed.DeclareVoid(numbered ? first : "", reason.orElse(second.isEmpty() ? first : second));
    }

    /** Who is named to count; nobody where no part says so. */
    static Officers named(Parts parts) {
        return new Officers(
                parts.named(Part.CALLER).orElse(""),
                parts.named(Part.TELLER).orElse(""),
                parts.named(Part.SCRUTINEER).orElse(""));
    }
}
