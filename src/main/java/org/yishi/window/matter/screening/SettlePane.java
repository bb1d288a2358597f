package org.yishi.window.matter.screening;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.matter.intake.Known;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Alike;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** One matter that is looked at: what was said, what can be done with it, and what whoever raised it is told. */
final class SettlePane {
    private static final List<Settling> ORDER = List.of(Settling.values());

    private final Kit kit;
    private final ScreeningDesks desks;
    private final VBox told = new VBox(6);
    private final Map<Settling, ToggleButton> ways = new EnumMap<>(Settling.class);
    private final ToggleGroup group = new ToggleGroup();
    private final ComboBox<Topic> into;
    private final ComboBox<String> to;
    private final ComboBox<String> sentences = new ComboBox<>();
    private final TextArea answer = Fields.lines(4);
    private final VBox intoField;
    private final VBox toField;
    private final VBox root;
    private Optional<Topic> shown = Optional.empty();
    private Settling settling = Settling.TAKE_UP;

    SettlePane(Kit kit, ScreeningDesks desks) {
        this.kit = kit;
        this.desks = desks;
        into = Choosers.of(topic -> kit.say("matter.task", topic.number(), topic.title()));
        to = Choosers.open(List.of(kit.say("topics.screen.bodies").split("\\|", -1)), "");
        to.getEditor().textProperty().subscribe((before, now) -> named(before, now));
        sentences.valueProperty().subscribe(value -> Optional.ofNullable(value).ifPresent(this::say));
        intoField = Forms.field(ScreeningIds.INTO, kit.say("matter.join-into"), into);
        toField = Forms.field(ScreeningIds.TO, kit.say("topics.screen.to"), to);
        answer.setMinHeight(104);
        var done = Forms.primary(ScreeningIds.DONE, kit.say("topics.screen.done"), this::settle);
        var open = Forms.button(
                ScreeningIds.OPEN,
                kit.say("topics.screen.open"),
                () -> shown.ifPresent(topic -> kit.go().to(new Goal.Matter(topic.id()))));
        root = new VBox(
                12,
                told,
                ways(),
                intoField,
                toField,
                Forms.field(ScreeningIds.SENTENCES, kit.say("topics.screen.sentences"), sentences),
                Forms.field(ScreeningIds.ANSWER, kit.say("topics.screen.answer"), answer),
                Forms.row(done, open));
        root.getStyleClass().add(Looks.CARD);
        root.setMaxWidth(860);
    }

    Region root() {
        return root;
    }

    void focus() {
        Optional.ofNullable(ways.get(settling)).ifPresent(Node::requestFocus);
    }

    /** Shows a matter, with nothing decided yet but that it is taken up. */
    void show(Standing standing, List<Topic> all, Known known) {
        var topic = standing.topic();
        shown = Optional.of(topic);
        told.getChildren().setAll(Facts.of(kit, standing, voices(topic, all)));
        var alike = known.alike(topic).stream()
                .map(Alike::topic)
                .filter(one -> one.state().isOpen())
                .toList();
        var others = all.reversed().stream()
                .filter(one -> one.state().isOpen() && !one.id().equals(topic.id()) && !alike.contains(one));
        into.getItems().setAll(Stream.concat(alike.stream(), others).toList());
        if (!into.getItems().isEmpty()) {
            into.setValue(into.getItems().getFirst());
        }
        to.getEditor().clear();
        choose(Settling.TAKE_UP);
    }

    private static List<Topic> voices(Topic topic, List<Topic> all) {
        return all.stream()
                .filter(voice -> voice.joinedTo().equals(Optional.of(topic.id())))
                .toList();
    }

    private FlowPane ways() {
        var row = new FlowPane(8, 8);
        for (var one : ORDER) {
            var button = new ToggleButton(
                    kit.say("topics.screen.way-key", kit.text().of("topics.screen.way", one), ORDER.indexOf(one) + 1));
            button.setId(ScreeningIds.of(one));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> choose(one));
            ways.put(one, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void choose(Settling now) {
        settling = now;
        ways.forEach((one, button) -> button.setSelected(one == now));
        visible(intoField, now == Settling.JOIN);
        visible(toField, now == Settling.HAND_ON);
        sentences.getItems().setAll(sentences(now));
        sentences.setValue(sentences.getItems().getFirst());
        say(sentences.getValue());
    }

    private static void visible(Node node, boolean isVisible) {
        node.setVisible(isVisible);
        node.setManaged(isVisible);
    }

    private List<String> sentences(Settling now) {
        var all = switch (now) {
            case TAKE_UP -> kit.say("topics.screen.sentences.TAKE_UP");
            case JOIN -> kit.say("topics.screen.sentences.JOIN");
            case HAND_ON -> kit.say("topics.screen.sentences.HAND_ON");
            case DECLINE -> kit.say("topics.screen.sentences.DECLINE");
        };
        return List.of(all.split("\\|", -1));
    }

    private void say(String sentence) {
        answer.setText(sentence.replace(gap(), Choosers.typed(to).isEmpty() ? gap() : Choosers.typed(to)));
    }

    /** Puts the name into what is already written, so that words typed by hand stay. */
    private void named(String before, String now) {
        var old = before.isBlank() ? gap() : before.strip();
        if (settling == Settling.HAND_ON && answer.getText().contains(old)) {
            answer.setText(answer.getText().replace(old, now.isBlank() ? gap() : now.strip()));
        }
    }

    private String gap() {
        return kit.say("topics.screen.gap");
    }

    private void settle() {
        shown.ifPresent(topic -> kit.act(() -> settled(topic, settling, answer.getText()), _ -> {
            var said = kit.say("topics.said.settled", topic.title(), kit.text().of("topics.screen.way", settling));
            kit.notices().undoable(said, () -> kit.act(() -> desks.matters().change(topic), _ -> {}));
        }));
    }

    private Outcome<TopicId> settled(Topic topic, Settling now, String words) {
        var id = topic.id();
        return switch (now) {
            case TAKE_UP -> desks.matters().takeUp(id, words);
            case JOIN ->
                Optional.ofNullable(into.getValue())
                        .map(other -> desks.matters().join(id, other.id(), words))
                        .orElseGet(() -> Outcome.refused("matter.wrong.join"));
            case HAND_ON ->
                words.contains(gap())
                        ? Outcome.refused("topics.wrong.to-whom")
                        : desks.matters().handOn(id, words);
            case DECLINE -> desks.matters().decline(id, words);
        };
    }

    /** Alt and a digit choose, Ctrl+Enter settles. */
    void key(KeyEvent event) {
        if (event.isAltDown() && event.getCode().isDigitKey()) {
            int place = Integer.parseInt(event.getCode().getChar());
            if (place >= 1 && place <= ORDER.size()) {
                choose(ORDER.get(place - 1));
                fieldOf(settling).requestFocus();
                event.consume();
            }
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            settle();
            event.consume();
        }
    }

    private Node fieldOf(Settling now) {
        return switch (now) {
            case TAKE_UP, DECLINE -> sentences;
            case JOIN -> into;
            case HAND_ON -> to;
        };
    }
}
