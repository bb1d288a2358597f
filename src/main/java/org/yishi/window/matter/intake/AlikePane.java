package org.yishi.window.matter.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yishi.model.topic.Alike;
import org.yishi.model.topic.Topic;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/**
 * The matters that sound alike, most alike first, each with where it stands; those still open can be joined by a key.
 */
public final class AlikePane {
    private final Text text;
    private final Consumer<Topic> join;
    private final boolean byKey;
    private final VBox list = new VBox(8);
    private final VBox root;
    private List<Alike> shown = List.of();

    /** An empty pane; {@code byKey} names the keys Alt+1 and so on, which the page around it takes. */
    public AlikePane(Text text, boolean byKey, Consumer<Topic> join) {
        this.text = text;
        this.byKey = byKey;
        this.join = join;
        root = new VBox(8, Forms.heading(text.of("topics.alike")), list);
        root.setId(IntakeIds.ALIKE);
        show(List.of());
    }

    public VBox root() {
        return root;
    }

    /** How many are shown. */
    public int size() {
        return shown.size();
    }

    public void show(List<Alike> alike) {
        shown = alike;
        if (alike.isEmpty()) {
            list.getChildren().setAll(Forms.muted(text.of("topics.alike.none")));
            return;
        }
        list.getChildren().setAll(alike.stream().map(this::card).toList());
    }

    /** The matter at a place, from 1, where one that can be joined stands there. */
    public Optional<Topic> at(int place) {
        return shown.stream()
                .skip(place - 1L)
                .findFirst()
                .map(Alike::topic)
                .filter(topic -> topic.state().isOpen());
    }

    private Node card(Alike alike) {
        var topic = alike.topic();
        int place = shown.indexOf(alike) + 1;
        var facts = Forms.row(
                Forms.badge(text.of("topics.alike.percent", alike.percent()), Looks.ACCENT),
                Forms.badge(text.of("matter.state", topic.state()), Looks.NEUTRAL));
        if (alike.sameGrid()) {
            facts.getChildren().add(Forms.badge(text.of("topics.alike.grid"), Looks.NEUTRAL));
        }
        var card = new VBox(4, Forms.wrapped(text.of("matter.task", topic.number(), topic.title())), facts);
        card.getStyleClass().add("note-box");
        if (topic.state().isOpen()) {
            var label = byKey ? text.of("topics.alike.join-key", place) : text.of("topics.alike.join");
            var button = Forms.button(IntakeIds.join(place), label, () -> join.accept(topic));
            // Reached by its own key; Tab stays in the fields.
            button.setFocusTraversable(!byKey);
            card.getChildren().add(button);
        } else if (!topic.answer().isBlank()) {
            card.getChildren().add(Forms.muted(text.of("topics.alike.answered", topic.answer())));
        }
        return card;
    }
}
