package org.yishi.desk.script;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yishi.desk.script.Reading.Complaint;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.Expectation;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.deed.Script;
import org.yishi.desk.script.deed.Step;
import org.yishi.desk.script.word.Moment;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;
import org.yishi.desk.script.word.Words;
import org.yishi.model.Refusal;

/**
 * Reads a script; pure, and nothing of it is done.
 *
 * <pre>{@code
 * switch (new ScriptReader().read(text)) {
 *     case Reading.Understood(Script script) -> player.play(script);
 *     case Reading.NotUnderstood(List<Complaint> complaints) -> tell(complaints);
 * }
 * }</pre>
 */
public final class ScriptReader {
    /** Characters of a line; reading takes time by their square. */
    private static final int LONGEST = 4_000;

    private static final Pattern COMMENT = Pattern.compile("\\s[#\uFF03](?:\\s.*)?$");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}[:\uFF1A]\\d{2}(?:[:\uFF1A]\\d{2})?)\\s*(.*)");
    private static final Pattern DAY = Pattern.compile("(\\S+)\\s+(\\d{1,2}[:\uFF1A]\\d{2}.*)");

    private final Words words = Words.load();
    private final Times times = new Times(words);

    /** Reads the whole text; a line that is not understood does not keep the others from being read. */
    public Reading read(String text) {
        var lines = text.replace("\uFEFF", "").split("\\R", -1);
        var complaints = new ArrayList<Complaint>();
        var steps = new ArrayList<Step>();
        var head = new Head(words, times);
        for (int i = 0; i < lines.length; i++) {
            var line = withoutComment(lines[i]).strip();
            if (line.isEmpty()) {
                continue;
            }
            try {
                read(i + 1, line, head, steps);
            } catch (NotUnderstoodException e) {
                complaints.add(new Complaint(i + 1, e.what()));
            }
        }
        if (steps.isEmpty() && complaints.isEmpty()) {
            complaints.add(new Complaint(1, Refusal.of("script.empty")));
        }
        return complaints.isEmpty() ? new Reading.Understood(new Script(steps)) : new Reading.NotUnderstood(complaints);
    }

    /** A comment begins a line, or stands after a blank and before one. */
    static String withoutComment(String line) {
        var bare = line.strip();
        if (bare.startsWith("#") || bare.startsWith("\uFF03")) {
            return "";
        }
        var match = COMMENT.matcher(line);
        return match.find() ? line.substring(0, match.start()) : line;
    }

    private void read(int number, String line, Head head, List<Step> steps) {
        if (line.length() > LONGEST) {
            throw new NotUnderstoodException("script.line-too-long", LONGEST);
        }
        var at = Optional.<Moment>empty();
        var rest = line;
        var day = DAY.matcher(line);
        if (day.matches() && times.day(day.group(1)).isPresent()) {
            at = times.day(day.group(1)).map(d -> new Moment(Optional.of(d), LocalTime.MIN));
            rest = day.group(2);
        }
        var clock = CLOCK.matcher(rest);
        if (clock.matches()) {
            var told = clock.group(1);
            var time = times.time(told).orElseThrow(() -> new NotUnderstoodException("script.no-time", told));
            at = Optional.of(new Moment(at.flatMap(Moment::day), time));
            rest = clock.group(2);
        }
        step(number, at, rest, head, steps);
    }

    private void step(int number, Optional<Moment> at, String rest, Head head, List<Step> steps) {
        var headWord = words.begins(HeadWord.class, rest);
        if (headWord.isPresent()) {
            if (isInTheHall(steps)) {
                throw new NotUnderstoodException("script.head-too-late", firstWord(rest));
            }
            head.take(headWord.get().value(), headWord.get().rest());
            if (isPlanned(steps)) {
                head.amend(steps);
            }
            return;
        }
        var verb = words.begins(Verb.class, rest)
                .orElseThrow(() -> new NotUnderstoodException(
                        "script.no-verb", firstWord(rest), words.nearest(Verb.class, firstWord(rest))));
        var deed = verb.value().make(Parts.of(words, verb.rest()));
        if (deed instanceof Expectation.Refused(String said)) {
            if (steps.isEmpty()) {
                throw new NotUnderstoodException("script.nothing-before");
            }
            steps.set(steps.size() - 1, steps.getLast().refusedWith(said));
        } else if (deed instanceof PlanDeed.Plan plan) {
            if (isPlanned(steps)) {
                head.next();
            }
            steps.add(head.begun(new Step(number, at, deed, Optional.empty()), plan));
        } else {
            steps.add(new Step(number, at, deed, Optional.empty()));
        }
        if (deed instanceof PlanDeed.End || deed instanceof PlanDeed.Cancel) {
            head.next();
        }
    }

    /** Whether a meeting is planned and neither over nor called off: further lines of a head are its own. */
    private static boolean isPlanned(List<Step> steps) {
        return last(steps)
                .filter(deed -> deed instanceof PlanDeed.Plan || deed instanceof PlanDeed.Open)
                .isPresent();
    }

    private static boolean isInTheHall(List<Step> steps) {
        return last(steps).filter(PlanDeed.Open.class::isInstance).isPresent();
    }

    private static Optional<Deed> last(List<Step> steps) {
        return steps.stream()
                .map(Step::deed)
                .filter(deed -> deed instanceof PlanDeed.Plan
                        || deed instanceof PlanDeed.Open
                        || deed instanceof PlanDeed.End
                        || deed instanceof PlanDeed.Cancel)
                .reduce((first, later) -> later);
    }

    private static String firstWord(String line) {
        return line.split("[\\s:\uFF1A|\uFF5C]", 2)[0];
    }
}
