package org.yishi.window.matter.thread;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** One line of the thread: its day at the left, what it leads to, and what is told under it. */
public final class Line {
    private Line() {}

    /** A line that leads somewhere. */
    static HBox of(String day, Node head, List<? extends Node> below) {
        var when = new Label(day);
        when.getStyleClass().addAll(Looks.MUTED, "thread-day");
        var box = new VBox(3, head);
        box.getChildren().addAll(below);
        box.setMinWidth(0);
        box.getStyleClass().add("note-box");
        HBox.setHgrow(box, Priority.ALWAYS);
        return new HBox(8, when, box);
    }

    /** Words that lead to their place by a click, Enter or Space. */
    public static Hyperlink link(String id, String words, Runnable deed) {
        var link = new Hyperlink(words);
        link.setMnemonicParsing(false);
        link.setId(id);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            deed.run();
        });
        link.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                link.fire();
                event.consume();
            }
        });
        return link;
    }

    /** Sentences, each in a line of its own; empty ones are left out. */
    static List<Label> told(List<String> sentences) {
        return sentences.stream()
                .filter(words -> !words.isBlank())
                .map(Forms::wrapped)
                .toList();
    }

    static List<Label> told(Optional<String> sentence) {
        return told(sentence.stream().toList());
    }
}
