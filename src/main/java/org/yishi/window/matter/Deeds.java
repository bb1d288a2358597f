package org.yishi.window.matter;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.TopicId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.text.Days;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.photo.Shrunk;

/** What can be done with a matter, each after its own short question. */
final class Deeds {
    private final Kit kit;
    private final MatterDesks desks;
    private final Consumer<Optional<Asking.Shown>> show;

    /** Deeds; {@code show} puts a question in its place, or takes it away. */
    Deeds(Kit kit, MatterDesks desks, Consumer<Optional<Asking.Shown>> show) {
        this.kit = kit;
        this.desks = desks;
        this.show = show;
    }

    void close(Dossier dossier) {
        var asking = asking("matter.close");
        asking.saying(lacking(dossier));
        var name = asking.name(kit.say("matter.close-by"), desks.matters().operator());
        var words = asking.words(kit.say("matter.close-words"));
        var id = dossier.topic().id();
        show(
                asking,
                "matter.close",
                () -> end(
                        asking,
                        () -> desks.matters().close(id, name.getText(), words.getText()),
                        kit.say("matter.said.closed", dossier.topic().title())));
    }

    /** What a careful person would still do before; nothing forbids to close without. */
    private String lacking(Dossier dossier) {
        var standing = dossier.standing();
        if (standing.isResolved() && standing.notices().isEmpty()) {
            return kit.say("matter.lacks-notice");
        }
        return standing.surveys().isEmpty() ? kit.say("matter.lacks-survey") : "";
    }

    void reopen(Topic topic) {
        reason(
                topic,
                "matter.reopen",
                "matter.reopen-why",
                words -> desks.matters().reopen(topic.id(), words.getText()));
    }

    void handOn(Topic topic) {
        undoable(
                topic,
                "matter.hand-on",
                "matter.hand-on-words",
                words -> desks.matters().handOn(topic.id(), words.getText()));
    }

    void decline(Topic topic) {
        undoable(
                topic,
                "matter.decline",
                "matter.decline-words",
                words -> desks.matters().decline(topic.id(), words.getText()));
    }

    private interface Wording {
        Outcome<TopicId> with(TextArea words);
    }

    private void reason(Topic topic, String head, String label, Wording deed) {
        var asking = asking(head);
        var words = asking.words(kit.say(label));
        show(asking, head, () -> end(asking, () -> deed.with(words), kit.say("matter.said.changed", topic.title())));
    }

    private void undoable(Topic topic, String head, String label, Wording deed) {
        var asking = asking(head);
        var words = asking.words(kit.say(label));
        show(
                asking,
                head,
                () -> kit.act(
                        () -> deed.with(words),
                        _ -> {
                            show.accept(Optional.empty());
                            undo(topic);
                        },
                        asking.refused()));
    }

    private void undo(Topic before) {
        kit.notices()
                .undoable(
                        kit.say("matter.said.changed", before.title()),
                        () -> kit.act(() -> desks.matters().change(before), _ -> {}));
    }

    /** Writes the words anew and adds photos; the words that stood there before come back by the key for it. */
    void change(Topic before, Topic after, List<Path> photos) {
        kit.act(() -> changed(after, photos), _ -> {
            show.accept(Optional.empty());
            undo(before);
        });
    }

    private Outcome<TopicId> changed(Topic after, List<Path> photos) {
        return desks.intake()
                .attach(after.id(), Shrunk.all(photos))
                .then(_ -> desks.matters().change(after));
    }

    void join(Topic topic) {
        kit.ask(desks.matters()::standings, all -> join(topic, all));
    }

    /** Joins a matter to one that was already chosen. */
    void joinTo(Topic topic, Topic other) {
        kit.act(() -> desks.matters().join(topic.id(), other.id()), _ -> undo(topic));
    }

    private void join(Topic topic, List<Standing> all) {
        var others = all.stream()
                .map(Standing::topic)
                .filter(other -> other.state().isOpen() && !other.id().equals(topic.id()))
                .toList();
        if (others.isEmpty()) {
            kit.notices().warn(kit.say("matter.wrong.join"));
            return;
        }
        var asking = asking("matter.join");
        var into = asking.choice(
                kit.say("matter.join-into"), others, other -> kit.say("matter.task", other.number(), other.title()));
        show(
                asking,
                "matter.join",
                () -> kit.act(
                        () -> desks.matters().join(topic.id(), into.getValue().id()),
                        _ -> {
                            show.accept(Optional.empty());
                            undo(topic);
                        },
                        asking.refused()));
    }

    void agenda(Dossier dossier) {
        kit.ask(desks.planning()::meetings, all -> agenda(dossier, all));
    }

    private void agenda(Dossier dossier, List<Meeting> all) {
        var there = dossier.standing().meetings().stream()
                .map(Standing.Sat::meeting)
                .toList();
        var planned = all.stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED && !there.contains(meeting.id()))
                .sorted(Comparator.comparing(Meeting::startsAt))
                .toList();
        if (planned.isEmpty()) {
            kit.notices()
                    .offer(
                            kit.say("matter.no-meeting"),
                            kit.say("matter.plan-meeting"),
                            () -> kit.go().to(Place.MEETINGS));
            return;
        }
        var asking = asking("matter.agenda");
        var days = new Days(kit.text());
        var meeting = asking.choice(
                kit.say("matter.which-meeting"), planned, one -> days.dateTime(one.startsAt()) + "  " + one.title());
        var kind = asking.choice(
                kit.say("matter.what-kind"),
                List.of(ItemKind.DELIBERATION, ItemKind.DECISION, ItemKind.REPORT),
                one -> kit.text().of("meeting.kind", one));
        kind.setId("matter-ask-kind");
        show(asking, "matter.agenda", () -> {
            var topic = dossier.topic();
            var draft = new ItemDraft(
                    kind.getValue(),
                    Matter.GENERAL,
                    topic.title(),
                    topic.raisedBy(),
                    0,
                    topic.words(),
                    Optional.of(topic.id()));
            put(asking, meeting.getValue(), draft, topic);
        });
    }

    private void put(Asking asking, Meeting meeting, ItemDraft draft, Topic before) {
        kit.act(
                () -> desks.agendas().add(meeting.id(), draft),
                item -> {
                    show.accept(Optional.empty());
                    kit.notices()
                            .undoable(
                                    kit.say("matter.said.on-agenda", meeting.title()),
                                    () -> kit.act(() -> takeOff(item, before), _ -> {}));
                },
                asking.refused());
    }

    /** Takes it off the agenda; what was not taken up before is not taken up after. */
    private Outcome<TopicId> takeOff(ItemId item, Topic before) {
        return desks.agendas().remove(item).then(_ -> desks.matters().change(before));
    }

    private Asking asking(String head) {
        return new Asking(kit, kit.say(head), () -> show.accept(Optional.empty()));
    }

    private void show(Asking asking, String key, Runnable deed) {
        show.accept(Optional.of(new Asking.Shown(asking.done(kit.say(key), deed), asking::focus)));
    }

    private void end(Asking asking, Callable<Outcome<TopicId>> deed, String said) {
        kit.act(
                deed,
                _ -> {
                    show.accept(Optional.empty());
                    kit.notices().say(said);
                },
                asking.refused());
    }
}
