package org.yishi.report.matter;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.Stance;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Station;
import org.yishi.report.Names;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.matter.MatterWords;
import org.yishi.text.matter.VoteWords;

/** The meetings of a matter: what was said, each vote with its numbers and its verdict, what was resolved. */
final class MeetingPart {
    private final DossierSheet sheet;
    private final Text text;
    private final VoteWords votes;
    private final MatterWords words;

    MeetingPart(DossierSheet sheet) {
        this.sheet = sheet;
        text = sheet.text();
        votes = new VoteWords(text);
        words = new MatterWords(text);
    }

    void write(List<Dossier.Sitting> sittings) {
        if (sittings.isEmpty()) {
            return;
        }
        sheet.part(Station.MEETING);
        sittings.forEach(this::write);
    }

    private void write(Dossier.Sitting sitting) {
        var meeting = sitting.meeting();
        var days = new Days(text);
        sheet.sub(text.of("matter.paper.on", days.date(meeting.day()), meeting.title()));
        var lines = new ArrayList<String>();
        add(lines, "matter.paper.place", meeting.place());
        add(lines, "matter.paper.host", meeting.host());
        if (meeting.openedAt().isEmpty()) {
            lines.add(text.of("matter.paper.not-held", text.of("meeting.state", meeting.state())));
        }
        sitting.speeches().stream().map(this::speech).forEach(lines::add);
        for (var poll : sitting.polls()) {
            lines.add(votes.question(poll));
            lines.addAll(votes.lines(poll));
        }
        for (var resolution : sitting.resolutions()) {
            lines.add(words.resolution(resolution));
            lines.add(resolution.text());
            lines.add(text.of("minutes.way", words.way(resolution)));
        }
        sheet.told(lines);
    }

    private String speech(Speech speech) {
        var name = speech.stance() == Stance.NONE
                ? speech.name()
                : new Names(text).with(speech.name(), text.of("meeting.stance", speech.stance()));
        var said = speech.text().isBlank()
                ? text.of("minutes.spoke")
                : speech.text().strip().replaceAll("\\s*\\R\\s*", " ");
        return text.of("minutes.speech", name, said);
    }

    private void add(List<String> lines, String key, String value) {
        if (!value.isBlank()) {
            lines.add(text.of(key, value));
        }
    }
}
