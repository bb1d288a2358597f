package org.yishi.text.floor;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.meeting.floor.FloorRule;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.text.Text;

/** Speaking rules as they are read out and put on the wall. */
public final class FloorWords {
    private final Text text;

    public FloorWords(Text text) {
        this.text = text;
    }

    /** One sentence a rule, in the order in which they are read out. */
    public List<String> sentences(FloorRules rules) {
        var sentences = new ArrayList<String>();
        for (var rule : FloorRule.values()) {
            if (rules.has(rule)) {
                sentences.add(text.of("forum.rule-told", rule));
            }
        }
        if (rules.minutes() > 0) {
            sentences.add(text.of("forum.minutes-told", rules.minutes()));
        }
        if (rules.times() > 0) {
            sentences.add(text.of("forum.times-told", rules.times()));
        }
        return sentences;
    }

    /** The rules in a few words: 一事一议、举手、每次2分钟. */
    public String brief(FloorRules rules) {
        var words = new ArrayList<String>();
        for (var rule : FloorRule.values()) {
            if (rules.has(rule)) {
                words.add(text.of("forum.rule", rule));
            }
        }
        if (rules.minutes() > 0) {
            words.add(text.of("forum.minutes-brief", rules.minutes()));
        }
        if (rules.times() > 0) {
            words.add(text.of("forum.times-brief", rules.times()));
        }
        return String.join(text.of("forum.rule-comma"), words);
    }
}
