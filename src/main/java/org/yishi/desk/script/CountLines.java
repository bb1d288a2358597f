package org.yishi.desk.script;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.yishi.desk.script.deed.CountDeed;
import org.yishi.desk.script.deed.CountDeed.Named;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.VoteDeed;
import org.yishi.desk.script.word.Entries;
import org.yishi.desk.script.word.Names;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Numbers;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Words;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PaperFlaw;

/** Lines that count: the hall as a whole, row by row, paper by paper, as totals; and what decides where no count does. */
final class CountLines {
    private static final Pattern ENDS_WITH_FIGURE = Pattern.compile(".*\\D\\d+");

    /** Words before a count, and the count. */
    private record Led(List<String> words, Count count) {}

    private CountLines() {}

    /** 赞成42 反对30; or 第三排 李芳 赞成12 反对3 for a row and its teller. */
    static Deed count(Parts parts) {
        var teller = parts.named(Part.TELLER);
        var led = led(parts);
        if (led.words().isEmpty() && teller.isEmpty()) {
            return new VoteDeed.Tell(led.count());
        }
        if (led.words().isEmpty()) {
            throw new NotUnderstoodException("script.row-missing");
        }
        var rest = String.join(" ", led.words().subList(1, led.words().size()));
        return new CountDeed.Row(led.words().getFirst(), teller.orElse(rest), led.count());
    }

    /** 李芳 赞成2 反对1. */
    static Deed held(Parts parts) {
        var led = led(parts);
        if (led.words().isEmpty()) {
            throw new NotUnderstoodException("script.who-missing");
        }
        return new CountDeed.Held(String.join(" ", led.words()), led.count());
    }

    /** The last part is a count; what is written before it, in parts of their own or in front of it, leads it. */
    private static Led led(Parts parts) {
        var before = new ArrayList<String>();
        var text = parts.need("script.count-missing");
        while (!parts.isEmpty()) {
            before.add(text);
            text = parts.next();
        }
        if (before.isEmpty()) {
            var words = text.split("\\s+");
            int from = begin(parts.words(), words);
            before.addAll(List.of(words).subList(0, from));
            text = String.join(" ", List.of(words).subList(from, words.length));
        }
        return new Led(before, whole(parts.words(), text));
    }

    /** Where the count begins: at the first figure, answer or unit. A word that ends in a figure was meant as an answer. */
    private static int begin(Words words, String[] cut) {
        for (int i = 0; i < cut.length; i++) {
            boolean isCount = Numbers.isFigure(cut[i])
                    || words.begins(Choice.class, cut[i]).isPresent()
                    || words.begins(Measure.class, cut[i]).isPresent();
            if (isCount) {
                return i;
            }
            if (ENDS_WITH_FIGURE.matcher(cut[i]).matches()) {
                return 0;
            }
        }
        return 0;
    }

    private static Count whole(Words words, String text) {
        var unit = words.begins(Measure.class, text);
        var measure = unit.map(Words.Begun::value).orElse(Measure.HEADS);
        var rest = unit.map(Words.Begun::rest).orElse(text);
        if (rest.isEmpty()) {
            throw new NotUnderstoodException("script.count-missing");
        }
        return Numbers.count(words, measure, rest);
    }

    /** 甲、丙 ×12. */
    static Deed paper(Parts parts) {
        var marks = new ArrayList<String>();
        var first = parts.need("script.paper-missing");
        parts.back(first);
        while (!parts.isEmpty()) {
            marks.add(parts.next());
        }
        var last = Entries.repeated(marks.removeLast());
        if (!last.text().isBlank()) {
            marks.add(last.text());
        }
        if (marks.isEmpty()) {
            throw new NotUnderstoodException("script.paper-missing");
        }
        return new CountDeed.Paper(marks, last.times());
    }

    /** 多选 ×2. */
    static Deed flawed(Parts parts) {
        var told = Entries.repeated(parts.need("script.flaw-missing"));
        var flaw = parts.words()
                .one(PaperFlaw.class, told.text())
                .orElseThrow(() -> new NotUnderstoodException(
                        "script.no-flaw", told.text(), parts.words().list(PaperFlaw.class)));
        return new CountDeed.Flawed(flaw, told.times());
    }

    /** 李芳 | 甲30 乙22 | 有效40 废票2 空白1; the teller only where two count apart. */
    static Deed totals(Parts parts) {
        var teller = "";
        var votes = new ArrayList<Named>();
        var valid = OptionalLong.empty();
        long invalid = 0;
        long blank = 0;
        var words = parts.words();
        for (boolean first = true; !parts.isEmpty(); first = false) {
            var part = parts.next();
            if (first && part.chars().noneMatch(Character::isDigit)) {
                teller = part;
                continue;
            }
            for (var entry : Entries.of(part)) {
                if (words.one(Part.class, entry.name())
                        .filter(Part.VALID::equals)
                        .isPresent()) {
                    valid = OptionalLong.of(number(entry));
                } else if (words.one(Choice.class, entry.name())
                        .filter(Choice.INVALID::equals)
                        .isPresent()) {
                    invalid = number(entry);
                } else if (words.one(PaperFlaw.class, entry.name())
                        .filter(PaperFlaw.BLANK::equals)
                        .isPresent()) {
                    blank = number(entry);
                } else {
                    votes.add(entry);
                }
            }
        }
        if (votes.isEmpty()) {
            throw new NotUnderstoodException("script.totals-missing");
        }
        return new CountDeed.Totalled(teller, votes, valid, invalid, blank);
    }

    private static long number(Named entry) {
        return Numbers.number(entry.number().toPlainString(), Measure.HEADS);
    }

    static Choice choice(Parts parts) {
        var word = parts.need("script.choice-missing");
        return parts.words()
                .one(Choice.class, word)
                .filter(choice -> choice == Choice.YES || choice == Choice.NO)
                .orElseThrow(() -> new NotUnderstoodException("script.yes-or-no", word));
    }

    static Deed lot(Parts parts) {
        return new CountDeed.ByLot(Names.of(parts.need("script.lot-missing")));
    }

    static String objection(Parts parts) {
        var reason = PlanLines.reason(parts);
        if (reason.isEmpty()) {
            throw new NotUnderstoodException("script.reason-missing");
        }
        return reason;
    }
}
