package org.yishi.window.hall.outcome;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.HallState;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.text.Days;
import org.yishi.text.VerdictWords;
import org.yishi.window.hall.seat.Part;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** What follows from an item, in one place: the verdict, the resolution drafted from it, and who does what by when. */
public final class OutcomePane implements Part {
    private final Seat seat;
    private final Label verdict = Forms.wrapped("");
    private final VBox made = new VBox(6);
    private final HBox more;
    private final ResolutionForm form;
    private final TaskForm tasks;
    private final VBox column;
    private final ScrollPane root;
    private Optional<AgendaItem> item = Optional.empty();

    public OutcomePane(Seat seat) {
        this.seat = seat;
        form = new ResolutionForm(seat, this::kept);
        tasks = new TaskForm(seat);
        made.setId(OutcomeIds.MADE);
        more = Forms.row(Forms.button("resolution-consensus", Feather.EDIT_3, seat.say("hall.consensus-write"), () -> {
            item.ifPresent(form::consensus);
            offerConsensus();
        }));
        column = new VBox(10, verdict, made, more, form.root(), tasks.root());
        column.getStyleClass().add("vote-column");
        root = new ScrollPane(column);
        root.setFitToWidth(true);
        root.getStyleClass().add(Looks.PLAIN);
    }

    @Override
    public ScrollPane root() {
        return root;
    }

    @Override
    public void focus() {
        if (form.isShown()) {
            form.focus();
        } else {
            tasks.focus();
        }
    }

    @Override
    public void show(HallState state) {
        var now = state.proceedings();
        var before = item.map(AgendaItem::id);
        item = now.running().or(() -> item.flatMap(i -> now.item(i.id())));
        if (!before.equals(item.map(AgendaItem::id))) {
            form.hide();
        }
        tasks.people(state.roll());
        item.ifPresentOrElse(i -> show(now, i), () -> tasks.of(Optional.empty(), Optional.empty()));
        offerConsensus();
    }

    private void show(Proceedings now, AgendaItem on) {
        var resolutions = now.resolutionsOf(on.id());
        tasks.of(Optional.of(on.id()), resolutions.stream().map(Resolution::id).reduce((first, last) -> last));
        var waiting = waiting(now, on.id(), resolutions);
        waiting.ifPresent(form::draft);
        told(now, on.id());
        made.getChildren().setAll(resolutions.stream().map(r -> row(now, r)).toList());
        now.tasks().stream()
                .filter(t ->
                        t.item().equals(Optional.of(on.id())) && t.resolution().isEmpty())
                .forEach(t -> made.getChildren().add(task(t)));
    }

    /** The last published vote of the item, in its one sentence. */
    private void told(Proceedings now, ItemId on) {
        var last = now.pollsOf(on).stream()
                .filter(p -> p.state() == PollState.PUBLISHED)
                .reduce((first, second) -> second);
        var sentence =
                last.flatMap(Poll::verdict).map(new VerdictWords(seat.kit().text())::sentence);
        verdict.setText(sentence.orElse(""));
        verdict.setVisible(sentence.isPresent());
        verdict.setManaged(sentence.isPresent());
        verdict.getStyleClass().setAll("label", "verdict-sentence");
    }

    /** A vote that passed and has no resolution yet. */
    private static Optional<Poll> waiting(Proceedings now, ItemId on, List<Resolution> resolutions) {
        return now.pollsOf(on).stream()
                .filter(p -> p.state() == PollState.PUBLISHED)
                .filter(p -> p.verdict().map(v -> v.result().isFollowed()).orElse(false))
                .filter(p -> resolutions.stream().noneMatch(r -> r.poll().equals(Optional.of(p.id()))))
                .findFirst();
    }

    private VBox row(Proceedings now, Resolution resolution) {
        var title = Forms.wrapped(seat.say(
                "hall.resolution-made",
                resolution.number(),
                resolution.title(),
                seat.kit().text().of("followup.way", resolution.way())));
        title.setGraphic(Icons.of(Feather.FILE_TEXT));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var change = Forms.button(
                "resolution-change-" + resolution.number(), seat.say("hall.change"), () -> form.reword(resolution));
        change.getStyleClass().add("small-deed");
        var box = new VBox(4, Forms.row(title, change));
        ResolutionId id = resolution.id();
        now.tasks().stream()
                .filter(t -> t.resolution().equals(Optional.of(id)))
                .forEach(t -> box.getChildren().add(task(t)));
        return box;
    }

    private Label task(ActionItem task) {
        var due = task.due().map(new Days(seat.kit().text())::date).orElse(seat.say("hall.no-date"));
        var label = Forms.wrapped(seat.say("hall.task-made", task.number(), task.title(), task.owner(), due));
        label.setGraphic(Icons.of(Feather.CHECK_SQUARE));
        label.getStyleClass().add("task-line");
        return label;
    }

    private void offerConsensus() {
        boolean offers = item.isPresent() && !form.isShown();
        more.setVisible(offers);
        more.setManaged(offers);
    }

    private void kept() {
        offerConsensus();
        item.flatMap(i -> seat.now()
                        .flatMap(now -> now.resolutionsOf(i.id()).stream().reduce((a, b) -> b)))
                .ifPresent(r -> tasks.suggest(r.title()));
        tasks.focus();
    }
}
