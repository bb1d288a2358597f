package org.yishi.desk.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.script.deed.Header;
import org.yishi.desk.script.deed.Moment;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.deed.Step;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;
import org.yishi.desk.script.word.Words;

/** Gathers the lines of a script's head, which stand around the line that names the meeting. */
final class Head {
    private final Words words;
    private final Times times;
    private Header header = Header.EMPTY;

    Head(Words words, Times times) {
        this.words = words;
        this.times = times;
    }

    void take(HeadWord word, String rest) {
        var parts = Parts.of(words, rest);
        var text = parts.need("script.text-missing");
        parts.end();
        header = switch (word) {
            case TITLE -> new Header(text, header.place(), header.when(), header.host(), header.recorder());
            case PLACE -> new Header(header.title(), text, header.when(), header.host(), header.recorder());
            case WHEN -> new Header(header.title(), header.place(), when(text), header.host(), header.recorder());
            case HOST -> new Header(header.title(), header.place(), header.when(), text, header.recorder());
            case RECORDER -> new Header(header.title(), header.place(), header.when(), header.host(), text);
        };
    }

    private Optional<Moment> when(String text) {
        var moment = times.moment(text);
        if (moment.isEmpty()) {
            throw new NotUnderstoodException("script.no-when", text);
        }
        return moment;
    }

    /** The steps, with what was gathered put into the one that plans the meeting. */
    List<Step> into(List<Step> steps) {
        var whole = new ArrayList<Step>();
        for (var step : steps) {
            whole.add(
                    step.deed() instanceof PlanDeed.Plan(String body, String like, Header none)
                            ? new Step(step.line(), step.at(), new PlanDeed.Plan(body, like, header), step.refusal())
                            : step);
        }
        return whole;
    }
}
