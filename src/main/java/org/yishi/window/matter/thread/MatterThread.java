package org.yishi.window.matter.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.FollowUp;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.Stance;
import org.yishi.model.survey.Survey;
import org.yishi.model.task.Resolution;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Station;
import org.yishi.model.vote.Poll;
import org.yishi.text.matter.MatterWords;
import org.yishi.text.matter.VoteWords;
import org.yishi.text.survey.SurveyWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.photo.Thumbnails;

/** The thread of a matter from top to bottom: each line with its day, each leading to its place. */
public final class MatterThread {
    private static final int SPEECHES = 6;

    private final Kit kit;
    private final MatterWords words;
    private final VoteWords votes;
    private final Folded folded;
    private final Thumbnails thumbnails;
    private final TaskLines tasks;
    private final NoticeLines notices;
    private final VoiceLines voices;
    private final Runnable edit;

    /** A thread; {@code photo} reads a photo by its number, {@code edit} leads to the words as they were first said. */
    public MatterThread(Kit kit, FollowUp followUp, LongFunction<Optional<byte[]>> photo, Runnable edit) {
        this.kit = kit;
        this.edit = edit;
        words = new MatterWords(kit.text());
        votes = new VoteWords(kit.text());
        folded = new Folded(kit);
        thumbnails = new Thumbnails(kit, followUp::content);
        voices = new VoiceLines(kit, folded, photo);
        tasks = new TaskLines(kit, folded, followUp, thumbnails);
        notices = new NoticeLines(kit);
    }

    /** Forgets the photos that are still to be drawn. */
    public void close() {
        thumbnails.close();
        voices.close();
    }

    /** The parts of a thread, in their order. */
    public List<Node> of(Dossier dossier, Beside beside, LocalDate today) {
        var sections = new ArrayList<Node>();
        sections.add(section(Station.VOICE, voices.of(dossier, beside, edit)));
        add(
                sections,
                Station.MEETING,
                dossier.sittings().stream().map(this::sitting).toList());
        if (!dossier.tasks().isEmpty()) {
            sections.add(section(Station.PROMISE, tasks.of(dossier, today)));
        }
        add(
                sections,
                Station.NOTICE,
                dossier.disclosures().stream().map(notices::of).toList());
        add(
                sections,
                Station.EVALUATION,
                dossier.surveys().stream().map(this::survey).toList());
        add(sections, Station.CLOSED, end(dossier));
        return sections;
    }

    private void add(List<Node> sections, Station station, List<? extends Node> lines) {
        if (!lines.isEmpty()) {
            sections.add(section(station, lines));
        }
    }

    private Node section(Station station, List<? extends Node> lines) {
        var box = new VBox(10, Forms.heading(kit.text().of("matter.section", station)));
        box.getChildren().addAll(lines);
        return box;
    }

    private Node sitting(Dossier.Sitting sitting) {
        var meeting = sitting.meeting();
        boolean isBefore = meeting.openedAt().isEmpty();
        var minutes = new Goal.Minutes(meeting.id());
        var name = meeting.place().isBlank()
                ? meeting.title()
                : kit.say("matter.at-place", meeting.title(), meeting.place());
        var link = Line.link(
                "thread-meeting-" + meeting.id().value(),
                name,
                () -> kit.go().to(isBefore ? new Goal.Meeting(meeting.id()) : minutes));
        var below = new ArrayList<Node>();
        if (isBefore) {
            below.add(Forms.muted(kit.text().of("meeting.state", meeting.state())));
        }
        if (!sitting.speeches().isEmpty()) {
            below.add(folded.latest(
                    "thread-speeches-" + sitting.item().id().value(),
                    sitting.speeches(),
                    SPEECHES,
                    speech -> speech(speech, minutes)));
        }
        sitting.polls().forEach(poll -> below.add(poll(poll, minutes)));
        sitting.resolutions().forEach(resolution -> below.add(resolution(resolution, minutes)));
        return Line.of(meeting.day().toString(), link, below);
    }

    private Node speech(Speech speech, Goal minutes) {
        var name = speech.stance() == Stance.NONE
                ? speech.name()
                : kit.say("report.name-with", speech.name(), kit.text().of("meeting.stance", speech.stance()));
        var said = speech.text().isBlank() ? kit.say("minutes.spoke") : speech.text();
        var link = Line.link(
                "thread-speech-" + speech.id().value(),
                kit.say("minutes.speech", name, said),
                () -> kit.go().to(minutes));
        link.getStyleClass().add("quiet");
        return link;
    }

    private Node poll(Poll poll, Goal minutes) {
        var box = new VBox(
                3,
                Line.link(
                        "thread-vote-" + poll.number(),
                        votes.question(poll),
                        () -> kit.go().to(minutes)));
        box.getChildren().addAll(Line.told(votes.lines(poll)));
        box.getStyleClass().add("thread-part");
        return box;
    }

    private Node resolution(Resolution resolution, Goal minutes) {
        var box = new VBox(
                3,
                Line.link(
                        "thread-resolution-" + resolution.number(),
                        words.resolution(resolution),
                        () -> kit.go().to(minutes)));
        box.getChildren().addAll(Line.told(List.of(resolution.text(), kit.say("minutes.way", words.way(resolution)))));
        box.getStyleClass().add("thread-part");
        return box;
    }

    private Node survey(Survey survey) {
        Goal goal = new Goal.Survey(survey.id());
        var said = new SurveyWords(kit.text());
        var link = Line.link(
                "thread-survey-" + survey.id().value(),
                survey.title(),
                () -> kit.go().to(goal));
        var below = survey.end()
                .map(end -> List.of(said.result(end.result()), said.became(end)))
                .orElseGet(() -> List.of(kit.say("matter.survey-open")));
        return Line.of(survey.openedOn().toString(), link, Line.told(below));
    }

    private List<HBox> end(Dossier dossier) {
        var topic = dossier.topic();
        var lines = new ArrayList<HBox>();
        for (var turn : dossier.turns()) {
            var head = kit.say(turn.isReopening() ? "matter.turn-opened" : "matter.turn-closed", turn.by());
            lines.add(Line.of(turn.at().toLocalDate().toString(), new Label(head), Line.told(List.of(turn.words()))));
        }
        if (dossier.turns().isEmpty()) {
            topic.closing()
                    .ifPresent(end -> lines.add(Line.of(
                            end.on().toString(),
                            new Label(kit.say("matter.turn-closed", end.by())),
                            Line.told(List.of(end.words())))));
        }
        topic.joinedTo()
                .ifPresent(other -> lines.add(Line.of(
                        "",
                        Line.link(
                                "thread-into",
                                kit.say("matter.joined-into"),
                                () -> kit.go().to(new Goal.Matter(other))),
                        List.of())));
        if (!topic.answer().isBlank()) {
            lines.add(Line.of("", label(kit.say("matter.answered")), Line.told(Optional.of(topic.answer()))));
        }
        return lines;
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Looks.FIELD_NAME);
        return label;
    }
}
