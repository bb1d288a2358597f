package org.yishi.window.meeting.minutes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** A line of the minutes: words to edit, or, with a lock, what the record says. */
final class LineRow {
    private static final double LETTERS_A_ROW = 48;

    private final LineKind kind;
    private final String fixed;
    private final TextArea area = new TextArea();
    private final HBox root;

    /** A row; a locked one is only read. */
    LineRow(Line line, boolean locked, Runnable changed, Node deeds) {
        kind = line.kind();
        fixed = line.text();
        if (kind.isFixed() || locked) {
            root = Forms.row(label(line, kind.isFixed() && !locked));
            return;
        }
        area.setText(line.text());
        area.setWrapText(true);
        area.getStyleClass().add("minutes-line");
        area.setPrefRowCount(rows(line.text()));
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.textProperty().addListener((_, _, words) -> {
            area.setPrefRowCount(rows(words));
            changed.run();
        });
        HBox.setHgrow(area, Priority.ALWAYS);
        root = Forms.row(area, deeds);
    }

    HBox root() {
        return root;
    }

    Line line() {
        return new Line(kind, area.getParent() == null ? fixed : area.getText().strip());
    }

    void focus() {
        area.requestFocus();
    }

    private static Label label(Line line, boolean showLock) {
        var label = Forms.wrapped(line.text());
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.getStyleClass().add("minutes-fixed");
        switch (line.kind()) {
            case TITLE -> label.getStyleClass().add(Looks.TITLE);
            case ITEM -> label.getStyleClass().add(Looks.HEADING);
            case FACT, PRESENCE, NAMES, PARAGRAPH, SPEECH, VOTE, RESOLUTION, TASK, GATHERED, DEVIATION -> {}
        }
        if (showLock) {
            label.setGraphic(Icons.of(Feather.LOCK));
        }
        return label;
    }

    private static int rows(String words) {
        return Math.max(1, (int) words.lines()
                .mapToDouble(l -> Math.max(1, Math.ceil(l.length() / LETTERS_A_ROW)))
                .sum());
    }
}
