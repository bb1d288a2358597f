package org.yishi.window.forum.questions;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.text.question.ShiftWords;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** The head of a form being typed: which time, the card's number, the group, a remark. The group stays for the next. */
final class EntryHead {
    private final Map<Wave, ToggleButton> waves = new EnumMap<>(Wave.class);
    private final TextField code = new TextField();
    private final ComboBox<String> team = Choosers.open(List.of(), "");
    private final TextField remark = new TextField();
    private final Runnable turned;
    private final FlowPane root;
    private Wave wave = Wave.BEFORE;

    /** Tells when the time was changed, when Enter was pressed in the number, in the group, in the remark. */
    EntryHead(Kit kit, Runnable turned, Runnable coded, Runnable grouped, Runnable remarked) {
        this.turned = turned;
        code.setPromptText(kit.say("questions.code-prompt"));
        code.setPrefColumnCount(8);
        code.setOnAction(_ -> coded.run());
        team.getEditor().setPrefColumnCount(6);
        // An editable box has the focus itself and hands keys on: the editor alone would not see Enter.
        team.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                team.setValue(team.getEditor().getText());
                grouped.run();
                event.consume();
            }
        });
        remark.setPromptText(kit.say("questions.remark-prompt"));
        remark.setOnAction(_ -> remarked.run());
        root = new FlowPane(
                12,
                6,
                Forms.field("questions-waves", kit.say("questions.wave-label"), switches(kit)),
                Forms.field(QuestionIds.CODE, kit.say("questions.code"), code),
                Forms.field(QuestionIds.TEAM, kit.say("questions.team"), team),
                Forms.field(QuestionIds.REMARK, kit.say("questions.remark"), remark));
        root.setMinHeight(FlowPane.USE_PREF_SIZE);
    }

    private HBox switches(Kit kit) {
        var words = new ShiftWords(kit.text());
        var group = new ToggleGroup();
        var both = new HBox();
        for (var each : Wave.values()) {
            var button = new ToggleButton(words.wave(each));
            button.setId(QuestionIds.wave(each));
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setSelected(each == wave);
            button.setOnAction(_ -> turn(each));
            waves.put(each, button);
            both.getChildren().add(button);
        }
        return both;
    }

    FlowPane root() {
        return root;
    }

    Wave wave() {
        return wave;
    }

    String code() {
        return code.getText();
    }

    /** The form with these answers. */
    Response form(List<Answer> answers) {
        return Response.typed(wave, code.getText(), Choosers.typed(team), answers, remark.getText());
    }

    /** Goes on with the forms of a time. */
    void turn(Wave to) {
        wave = to;
        waves.forEach((each, button) -> button.setSelected(each == to));
        turned.run();
    }

    /** Offers groups; what was typed stays. */
    void offer(Collection<String> names) {
        var typed = Choosers.typed(team);
        team.getItems().setAll(names);
        team.getEditor().setText(typed);
    }

    /** What a form says that is in. */
    void fill(Response form) {
        team.getEditor().setText(form.team());
        remark.setText(form.remark());
    }

    void clear() {
        code.clear();
        remark.clear();
    }

    void focus() {
        code.requestFocus();
    }

    void toTeam() {
        team.requestFocus();
        team.getEditor().selectAll();
    }
}
