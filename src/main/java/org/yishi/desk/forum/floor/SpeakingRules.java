package org.yishi.desk.forum.floor;

import java.nio.file.Path;
import java.util.ArrayList;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.live.Exhibit;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.report.Press;
import org.yishi.report.floor.RulesPoster;
import org.yishi.text.Text;
import org.yishi.text.floor.FloorWords;

/** The speaking rules of a meeting: what was agreed on, for the hall's wall and as a poster. */
public final class SpeakingRules {
    private final Work work;
    private final Text text;

    public SpeakingRules(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Those in force; none where nothing was laid down. */
    public FloorRules of(MeetingId meeting) {
        return work.read(tx -> tx.floorRules().of(meeting));
    }

    /** Puts rules in force, also in the middle of a meeting. */
    public Outcome<FloorRules> set(MeetingId meeting, FloorRules rules) {
        return work.act((tx, now) -> {
            if (tx.meetings().find(meeting).isEmpty()) {
                return Outcome.refused("meeting.not-found", meeting.value());
            }
            tx.floorRules().put(meeting, rules);
            tx.record(new Event.FloorRulesSet(meeting));
            return Outcome.done(rules);
        });
    }

    /** The rules in large plain sentences. */
    public Exhibit exhibit(FloorRules rules) {
        var rows = new ArrayList<Exhibit.Row>();
        for (var sentence : new FloorWords(text).sentences(rules)) {
            rows.add(new Exhibit.Row(Exhibit.Look.PLAIN, text.of("forum.rule-number", rows.size() + 1), sentence, ""));
        }
        return new Exhibit(text.of("forum.rules-title"), "", rows, "");
    }

    /** The rules as a poster on A3. */
    public Outcome<Path> poster(MeetingId meeting, Path target) {
        var found = work.read(tx -> tx.meetings().find(meeting));
        if (found.isEmpty()) {
            return Outcome.refused("meeting.not-found", meeting.value());
        }
        var rules = of(meeting);
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Written.to(
                target,
                () -> new RulesPoster(Press.standard(text, village, work.now())).write(target, found.get(), rules));
    }
}
