package org.yishi.desk.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Chair;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.desk.play.way.MatterSteps;
import org.yishi.desk.script.deed.AgendaDeed;
import org.yishi.model.Outcome;
import org.yishi.model.body.Power;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.TopicId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Proceedings;

/** The steps through the agenda. */
final class AgendaSteps {
    private final Stage stage;
    private final Agendas agendas;
    private final Chair chair;

    AgendaSteps(Stage stage) {
        this.stage = stage;
        this.agendas = new Agendas(stage.work);
        this.chair = new Chair(stage.work);
    }

    Outcome<Stage> play(AgendaDeed deed) {
        return stage.now()
                .then(now -> stage.ended(
                        switch (deed) {
                            case AgendaDeed.Add add -> add(now, add);
                            case AgendaDeed.Start(String item) ->
                                (item.isEmpty() ? next(now) : item(now, item)).then(i -> chair.start(i.id()));
                            case AgendaDeed.Finish() -> running(now).then(i -> chair.finish(i.id()));
                            case AgendaDeed.Skip(String item) -> item(now, item).then(i -> chair.skip(i.id()));
                            case AgendaDeed.Move(String item, int position) ->
                                item(now, item).then(i -> agendas.move(i.id(), position));
                            case AgendaDeed.Remove(String item) ->
                                item(now, item).then(i -> agendas.remove(i.id()));
                            case AgendaDeed.Attach(String item, String file) ->
                                item(now, item).then(i -> attach(i, file));
                        }));
    }

    private Outcome<ItemId> add(Proceedings now, AgendaDeed.Add add) {
        var known =
                now.items().stream().filter(i -> i.title().equals(add.title())).findFirst();
        if (stage.isAgain() && known.isPresent()) {
            return Outcome.done(known.get().id());
        }
        boolean decides = now.meeting().body().power() == Power.DECIDES;
        var kind = add.kind().orElse(decides ? ItemKind.DECISION : ItemKind.DELIBERATION);
        return topic(add)
                .then(topic -> agendas.add(
                        now.meeting().id(),
                        new ItemDraft(
                                kind,
                                add.matter(),
                                add.title(),
                                add.presenter(),
                                add.plannedMinutes(),
                                add.text(),
                                topic)));
    }

    private Outcome<Optional<TopicId>> topic(AgendaDeed.Add add) {
        return add.topic()
                .map(name -> new MatterSteps(stage.work).named(name).then(t -> Outcome.done(Optional.of(t.id()))))
                .orElseGet(() -> Outcome.done(Optional.empty()));
    }

    private Outcome<Long> attach(AgendaItem item, String name) {
        try {
            var file = stage.folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                return Outcome.refused("script.no-file", name);
            }
            return agendas.attach(item.id(), String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (InvalidPathException | IOException e) {
            return Outcome.refused("script.no-file", name);
        }
    }

    /** The item that runs. */
    static Outcome<AgendaItem> running(Proceedings now) {
        return found(now.running(), "script.no-item-running", "");
    }

    private static Outcome<AgendaItem> next(Proceedings now) {
        var waiting =
                now.items().stream().filter(i -> i.state() == ItemState.WAITING).findFirst();
        return found(waiting, "script.no-item-waiting", "");
    }

    /** An item by its number, or by how its title begins. */
    static Outcome<AgendaItem> item(Proceedings now, String name) {
        var byNumber = now.items().stream()
                .filter(i -> Integer.toString(i.position()).equals(name))
                .findFirst();
        List<AgendaItem> byTitle =
                now.items().stream().filter(i -> i.title().startsWith(name)).toList();
        return found(
                byNumber.or(() -> byTitle.size() == 1 ? Optional.of(byTitle.getFirst()) : Optional.empty()),
                "script.no-item",
                name);
    }

    private static Outcome<AgendaItem> found(Optional<AgendaItem> item, String key, String name) {
        return item.<Outcome<AgendaItem>>map(Outcome::done).orElseGet(() -> Outcome.refused(key, name));
    }
}
