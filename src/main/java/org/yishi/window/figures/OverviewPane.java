package org.yishi.window.figures;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yishi.model.figure.Section;
import org.yishi.text.figure.Chapter;

/** All figures on one page, in three columns of about the same height. */
final class OverviewPane {
    private static final List<List<Section>> COLUMNS = List.of(
            List.of(Section.DECISIONS, Section.PEOPLE),
            List.of(Section.TASKS, Section.ATTENDANCE),
            List.of(Section.TOPICS, Section.NOTICES, Section.SURVEYS));

    private final GridPane root = new GridPane(16, 16);

    OverviewPane(KeyCard cards, List<Chapter> chapters) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            var sections = COLUMNS.get(i);
            var box = new VBox(12);
            chapters.stream()
                    .filter(chapter -> sections.contains(chapter.section()))
                    .map(cards::bare)
                    .forEach(card -> {
                        card.getStyleClass().add("key-slim");
                        box.getChildren().add(card);
                    });
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS.size());
            root.getColumnConstraints().add(column);
            root.add(box, i, 0);
        }
    }

    Node root() {
        return root;
    }
}
