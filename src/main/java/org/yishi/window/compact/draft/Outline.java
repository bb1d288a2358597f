package org.yishi.window.compact.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yishi.desk.compact.CompactPage;
import org.yishi.model.compact.SuggestionState;
import org.yishi.model.compact.change.ArticleChange;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Chapters and articles in their order, each article with its first words and what changes in it. */
final class Outline {
    /** A line: a chapter, or an article with what became of it and how many suggestions wait. */
    private record Line(String article, String label, String words, String change, int open) {
        boolean isChapter() {
            return article.isEmpty();
        }
    }

    private final Kit kit;
    private final CompactWords words;
    private final ListView<Line> list = new ListView<>();
    private BiConsumer<String, Boolean> move = (_, _) -> {};
    private Consumer<String> remove = _ -> {};
    private Consumer<String> insert = _ -> {};
    private boolean isFilling;

    Outline(Kit kit, Consumer<String> chosen, Runnable open) {
        this.kit = kit;
        words = new CompactWords(kit.text());
        list.setId(CompactIds.OUTLINE);
        list.setAccessibleText(kit.say("compact.outline"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Forms.muted(kit.say("compact.no-articles")));
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (!isFilling && now != null && !now.isChapter()) {
                chosen.accept(now.article());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, open));
    }

    Region root() {
        return list;
    }

    void onMove(BiConsumer<String, Boolean> deed) {
        move = deed;
    }

    void onRemove(Consumer<String> deed) {
        remove = deed;
    }

    void onInsert(Consumer<String> deed) {
        insert = deed;
    }

    void focus() {
        list.requestFocus();
    }

    /** The id of the chosen article; empty where none is. */
    String chosen() {
        var line = list.getSelectionModel().getSelectedItem();
        return line == null ? "" : line.article();
    }

    void select(String article) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).article().equals(article) && !article.isEmpty()) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 3));
            }
        }
    }

    void next() {
        int at = list.getSelectionModel().getSelectedIndex() + 1;
        while (at < list.getItems().size() && list.getItems().get(at).isChapter()) {
            at++;
        }
        if (at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 3));
        }
    }

    /** Shows the articles; the chosen one stays so, unless another is wanted. */
    void show(CompactPage page, String wanted) {
        var chosen = wanted.isEmpty() ? chosen() : wanted;
        int place = list.getSelectionModel().getSelectedIndex();
        isFilling = true;
        var lines = lines(page);
        if (!lines.equals(List.copyOf(list.getItems()))) {
            list.getItems().setAll(lines);
        }
        list.getSelectionModel().clearSelection();
        select(chosen);
        if (list.getSelectionModel().isEmpty() && !lines.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(place, 0, lines.size() - 1));
            if (list.getSelectionModel().getSelectedItem().isChapter()) {
                next();
            }
        }
        isFilling = false;
    }

    private List<Line> lines(CompactPage page) {
        Map<String, ArticleChange> changes = page.draft().isEmpty()
                ? Map.of()
                : page.change().articles().stream()
                        .filter(a -> a.kind().isDecided())
                        .collect(Collectors.toMap(ArticleChange::id, a -> a, (a, _) -> a));
        var open = page.suggestions().stream()
                .filter(s -> s.state() == SuggestionState.OPEN)
                .collect(Collectors.groupingBy(s -> s.article(), Collectors.counting()));
        var text = page.current().text();
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var chapter : text.chapters()) {
            if (!chapter.title().isEmpty()) {
                lines.add(new Line("", text.heading(chapter), "", "", 0));
            }
            for (var article : chapter.articles()) {
                number++;
                var change = changes.get(article.id());
                lines.add(new Line(
                        article.id(),
                        text.numbering().label(number),
                        article.words().replace("\n", " "),
                        change == null || page.basis().isEmpty() ? "" : words.change(change),
                        open.getOrDefault(article.id(), 0L).intValue()));
            }
        }
        return lines;
    }

    private void key(KeyEvent event, Runnable open) {
        var article = chosen();
        boolean isMove = event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
        if (isMove && !article.isEmpty()) {
            move.accept(article, event.getCode() == KeyCode.DOWN);
        } else if (event.getCode() == KeyCode.ENTER) {
            open.run();
        } else if (event.getCode() == KeyCode.DELETE && !article.isEmpty()) {
            remove.accept(article);
        } else if (event.getCode() == KeyCode.INSERT) {
            insert.accept(article);
        } else {
            return;
        }
        event.consume();
    }

    private final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("compact-chapter");
            setGraphic(null);
            setText(null);
            setDisable(false);
            if (empty || line == null) {
                return;
            }
            if (line.isChapter()) {
                getStyleClass().add("compact-chapter");
                setText(line.label());
                return;
            }
            var name = Forms.wrapped(line.label());
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.getStyleClass().add(Looks.FIELD_NAME);
            var start = Forms.muted(line.words());
            start.setWrapText(false);
            start.setMinWidth(0);
            var row = Forms.row(name, start, Forms.gap());
            row.setMinWidth(0);
            row.setPrefWidth(1);
            if (line.open() > 0) {
                row.getChildren().add(Forms.badge(kit.say("compact.open-count", line.open()), Looks.WARNING));
            }
            if (!line.change().isEmpty()) {
                row.getChildren().add(Forms.badge(line.change(), Looks.ACCENT));
            }
            setGraphic(row);
        }
    }
}
