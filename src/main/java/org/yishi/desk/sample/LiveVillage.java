package org.yishi.desk.sample;

import java.nio.file.Path;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.meeting.Polls;
import org.yishi.desk.play.Played;
import org.yishi.desk.play.Player;
import org.yishi.desk.script.Reading;
import org.yishi.desk.script.ScriptReader;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.text.Text;

/** The sample's meeting in preparation, going on: for looking at windows while something happens. */
public final class LiveVillage {
    private final Work work;
    private final Text text;
    private final MeetingId meeting;

    /** On a copy of the sample that nobody needs any more. */
    public LiveVillage(Work work, Text text) {
        this.work = work;
        this.text = text;
        this.meeting = new Planning(work, text)
                .meetings().stream()
                        .filter(m -> m.state() == MeetingState.PLANNED)
                        .map(Meeting::id)
                        .findFirst()
                        .orElseThrow();
    }

    public MeetingId meeting() {
        return meeting;
    }

    /** People are in, and somebody has the floor. */
    public void speak() {
        play("live.txt");
    }

    /** A vote is open and counted. */
    public void vote() {
        play("live-vote.txt");
    }

    /** The vote is closed and shown. */
    public void publish() {
        var polls = new Polls(work);
        var poll = new Planning(work, text)
                .show(meeting)
                .flatMap(now -> now.openPoll())
                .orElseThrow()
                .id();
        polls.close(poll).orThrow();
        polls.publish(poll, "").orThrow();
    }

    /** Papers are unfolded before everyone's eyes, and half of them are read. */
    public void unfold() {
        play("live-papers.txt");
    }

    /** All papers are read, and who or what was chosen is shown. */
    public void choose() {
        play("live-chosen.txt");
    }

    private void play(String name) {
        var player = new Player(work, text, Path.of(""), _ -> {});
        if (new ScriptReader().read(SampleVillage.read(name)) instanceof Reading.Understood(var script)
                && player.play(script, Optional.of(meeting), 1) instanceof Played.Stopped stopped) {
            throw new IllegalStateException(name + ":" + stopped.line() + ": " + text.of(stopped.why()));
        }
    }
}
