package org.yishi.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.body.Base;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.PollForm;

/**
 * Reads a case from a line of a table.
 *
 * <pre>
 * rule       PRESENT; > 1/2 ENTITLED; > 1/2 PRESENT       turnout; quorum; adoption; shares joined by &amp;
 * weight     83   or  83/40/120050                        heads, or heads/households/area in 0.01 m²
 * tally      42 30 11 0   or  42 30 11 0 &amp; AREA 9 8 7 0    yes no abstain invalid, by heads and by other units
 * papers     83/82                                        issued/returned; a dash for none
 * </pre>
 */
final class Cases {
    private Cases() {}

    static Rule rule(String text) {
        var parts = text.split(";");
        return new Rule(
                "test",
                List.of(),
                Turnout.valueOf(parts[0].strip()),
                thresholds(parts[1]),
                thresholds(parts[2]),
                false,
                "");
    }

    static Threshold threshold(String text) {
        var words = text.strip().split("\\s+");
        var share = words[1].split("/");
        return new Threshold(
                Integer.parseInt(share[0]),
                Integer.parseInt(share[1]),
                words[0].equals(">") ? Comparison.MORE_THAN : Comparison.AT_LEAST,
                Base.valueOf(words[2]),
                words.length > 3 ? Measure.valueOf(words[3]) : Measure.HEADS);
    }

    private static List<Threshold> thresholds(String text) {
        return Stream.of(text.split("&"))
                .filter(t -> !t.isBlank())
                .map(Cases::threshold)
                .toList();
    }

    static Weight weight(String text) {
        var numbers = numbers(text.strip(), "/");
        return new Weight(numbers[0], numbers.length > 1 ? numbers[1] : 0, numbers.length > 2 ? numbers[2] : 0);
    }

    static Electorate electorate(String entitled, String present) {
        return new Electorate(weight(entitled), weight(present), Weight.NONE);
    }

    static Tally tally(String text) {
        return new Tally(Arrays.stream(text.split("&")).map(Cases::count).toList());
    }

    private static Count count(String text) {
        var words = text.strip().split("\\s+", 2);
        boolean named = Character.isLetter(words[0].charAt(0));
        var n = numbers(named ? words[1] : text.strip(), "\\s+");
        return new Count(named ? Measure.valueOf(words[0]) : Measure.HEADS, n[0], n[1], n[2], n[3]);
    }

    static Optional<Papers> papers(String text) {
        if (text.strip().equals("-")) {
            return Optional.empty();
        }
        var n = numbers(text.strip(), "/");
        return Optional.of(new Papers(n[0], n[1]));
    }

    /** Decides a case; on paper where papers are given, by hands where not. */
    static Verdict decide(String rule, String entitled, String present, String tally, String papers) {
        var on = papers(papers);
        var form = on.isPresent() ? PollForm.PAPER : PollForm.HANDS;
        return Majority.decide(rule(rule), electorate(entitled, present), tally(tally), on, form);
    }

    private static long[] numbers(String text, String separator) {
        return Arrays.stream(text.split(separator)).mapToLong(Long::parseLong).toArray();
    }
}
