package org.yishi.window.hall;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yishi.live.HallState;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.window.hall.floor.SpeakersPane;
import org.yishi.window.hall.outcome.OutcomePane;
import org.yishi.window.hall.promise.PromisePane;
import org.yishi.window.hall.seat.Part;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.vote.VotePane;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The middle of the console: the running item with its speakers, its vote, and what follows, one at a time. */
final class Desktop implements Part {
    /** What is in front. */
    enum Tab {
        SPEAKERS,
        VOTE,
        OUTCOME,
        /** What was promised before: only while the item on it runs. */
        PROMISES
    }

    private final Seat seat;
    private final SpeakersPane speakers;
    private final Map<Tab, Part> parts = new EnumMap<>(Tab.class);
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final Label title = Forms.title("");
    private final VBox root;
    private Optional<ItemId> item = Optional.empty();
    private Optional<PollId> pending = Optional.empty();
    private boolean hasBoard;

    /** The middle; {@code aside} stands beside the title of the item. */
    Desktop(Seat seat, Node aside) {
        this.seat = seat;
        speakers = new SpeakersPane(seat);
        parts.put(Tab.SPEAKERS, speakers);
        parts.put(Tab.VOTE, new VotePane(seat));
        parts.put(Tab.OUTCOME, new OutcomePane(seat));
        parts.put(Tab.PROMISES, new PromisePane(seat));
        title.getStyleClass().add("item-title");
        title.setMinWidth(0);
        var tabs = new HBox();
        for (var tab : Tab.values()) {
            tabs.getChildren().add(button(tab));
        }
        var stack = new StackPane();
        parts.values().forEach(p -> stack.getChildren().add(p.root()));
        VBox.setVgrow(stack, Priority.ALWAYS);
        root = new VBox(8, Forms.row(title, Forms.gap(), aside), tabs, stack);
        root.getStyleClass().addAll("console-part", "console-middle");
        button(Tab.PROMISES, false);
        front(Tab.SPEAKERS);
    }

    @Override
    public VBox root() {
        return root;
    }

    SpeakersPane speakers() {
        return speakers;
    }

    @Override
    public void show(HallState state) {
        var now = state.proceedings();
        title.setText(now.running()
                .map(i -> seat.say("hall.item-titled", i.position(), i.title()))
                .orElse(seat.say(
                        switch (now.meeting().state()) {
                            case PLANNED -> "hall.not-open";
                            case RUNNING -> "hall.no-item";
                            case ENDED, CANCELLED -> "hall.ended";
                        })));
        title.getStyleClass().remove(Looks.MUTED);
        if (now.running().isEmpty()) {
            title.getStyleClass().add(Looks.MUTED);
        }
        hasBoard = state.board().isPresent();
        button(Tab.PROMISES, hasBoard);
        var turned = turn(now);
        parts.values().forEach(p -> p.show(state));
        turned.ifPresent(tab -> part(tab).focus());
    }

    @Override
    public void tick(OffsetDateTime now) {
        parts.values().forEach(p -> p.tick(now));
    }

    @Override
    public void close() {
        parts.values().forEach(Part::close);
    }

    /** Brings a part to the front and the focus into it. */
    void to(Tab tab) {
        if (tab == Tab.PROMISES && !hasBoard) {
            return;
        }
        front(tab);
        part(tab).focus();
    }

    /** A new item begins with its speakers; a vote that opens comes to the front; one that passed asks for its words. */
    private Optional<Tab> turn(Proceedings now) {
        var running = now.running().map(AgendaItem::id);
        var poll = now.openPoll().map(Poll::id);
        Optional<Tab> turned = Optional.empty();
        if (poll.isPresent() && !poll.equals(pending)) {
            turned = Optional.of(Tab.VOTE);
        } else if (poll.isEmpty() && pending.filter(id -> decided(now, id)).isPresent()) {
            turned = Optional.of(hasBoard ? Tab.PROMISES : Tab.OUTCOME);
        } else if (running.isPresent() && !running.equals(item) && poll.isEmpty()) {
            front(hasBoard ? Tab.PROMISES : Tab.SPEAKERS);
        } else if (!hasBoard && part(Tab.PROMISES).root().isVisible()) {
            front(Tab.SPEAKERS);
        }
        turned.ifPresent(this::front);
        item = running;
        pending = poll;
        return turned;
    }

    private static boolean decided(Proceedings now, PollId id) {
        return now.polls().stream()
                .filter(p -> p.id().equals(id) && p.state() == PollState.PUBLISHED)
                .flatMap(p -> p.verdict().stream())
                .anyMatch(v -> v.result().isFollowed());
    }

    private void front(Tab tab) {
        parts.forEach((which, part) -> part.root().setVisible(which == tab));
        buttons.forEach((which, button) -> button.setSelected(which == tab));
    }

    private Part part(Tab tab) {
        return Objects.requireNonNull(parts.get(tab));
    }

    private void button(Tab tab, boolean isShown) {
        var button = Objects.requireNonNull(buttons.get(tab));
        button.setVisible(isShown);
        button.setManaged(isShown);
    }

    private Node button(Tab tab) {
        var button = new ToggleButton(seat.kit().text().of("hall.tab", tab));
        button.setId("hall-tab-" + tab.name().toLowerCase(Locale.ROOT));
        button.setFocusTraversable(false);
        button.getStyleClass().add("console-tab");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> to(tab));
        buttons.put(tab, button);
        return button;
    }
}
