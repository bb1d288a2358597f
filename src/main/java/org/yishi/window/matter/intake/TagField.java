package org.yishi.window.matter.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/**
 * Tags in one line, parted by spaces or commas. Below it stand those in use that begin like the word being typed; the
 * arrow down takes the first of them, a click any.
 */
final class TagField {
    private static final String PARTING = "[\\s,;\\uFF0C\\u3001\\uFF1B]+";
    private static final int OFFERED = 6;

    private final TextField field = new TextField();
    private final FlowPane offers = new FlowPane(4, 4);
    private final Kit kit;
    private List<String> used = List.of();

    TagField(Kit kit, List<String> tags) {
        this.kit = kit;
        field.setText(String.join(" ", tags));
        field.setPromptText(kit.say("topics.form.tags-prompt"));
        field.textProperty().subscribe(_ -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && offers.getChildren().getFirst() instanceof Button first) {
                first.fire();
                event.consume();
            }
        });
    }

    /** The field under its label, and below it what is offered. */
    VBox under(String label) {
        var box = Forms.field(IntakeIds.TAGS, label, field);
        box.getChildren().add(offers);
        return box;
    }

    void offer(List<String> tags) {
        used = List.copyOf(tags);
        offer();
    }

    void clear() {
        field.clear();
    }

    /** The tags as they stand in the field. */
    List<String> tags() {
        return Arrays.stream(field.getText().split(PARTING, -1))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private void offer() {
        var typed = field.getText();
        var last = lastWord(typed);
        var there = tags();
        offers.getChildren()
                .setAll(used.stream()
                        .filter(tag -> !there.contains(tag) && tag.startsWith(last))
                        .limit(OFFERED)
                        .map(this::button)
                        .toList());
        offers.setManaged(!offers.getChildren().isEmpty());
    }

    private static String lastWord(String typed) {
        var words = typed.split(PARTING, -1);
        return words[words.length - 1];
    }

    private Button button(String tag) {
        var button = Forms.button("matter-form-tag-" + tag, tag, () -> take(tag));
        button.setAccessibleText(kit.say("topics.form.tag-add", tag));
        // The arrow down and the letters themselves reach it: Tab goes on to the next field.
        button.setFocusTraversable(false);
        return button;
    }

    private void take(String tag) {
        var typed = field.getText();
        var all = new ArrayList<String>();
        all.add(typed.substring(0, typed.length() - lastWord(typed).length()).strip());
        all.add(tag);
        field.setText(String.join(" ", all).strip() + " ");
        field.requestFocus();
        field.end();
    }
}
