package org.yishi.window.hall.pick;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Callback;

/**
 * One field and the list under it: type a number, a name or pinyin initials, press Enter. Up and Down choose another
 * row, Escape takes away what is looked for. With the mouse: a click selects, a double click takes.
 */
public final class PickList<T> {
    private final TextField field = new TextField();
    private final ListView<Candidate<T>> list = new ListView<>();
    private final Function<T, Object> key;
    private List<Candidate<T>> all = List.of();
    private Consumer<Candidate<T>> chosen = _ -> {};
    private Consumer<String> unknown = _ -> {};
    private UnaryOperator<String> query = typed -> typed;
    private Predicate<String> takesFirst = _ -> true;

    /** A field with the id, and a list with the id and {@code -list}; {@code key} tells rows apart between states. */
    public PickList(
            String id,
            String prompt,
            Function<T, Object> key,
            Callback<ListView<Candidate<T>>, ListCell<Candidate<T>>> cells) {
        this.key = key;
        field.setId(id);
        field.setPromptText(prompt);
        list.setId(id + "-list");
        list.setCellFactory(cells);
        list.setFocusTraversable(false);
        field.textProperty().subscribe(_ -> filter(Optional.empty()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (takes(event)) {
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                take();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            }
        });
    }

    public TextField field() {
        return field;
    }

    public ListView<Candidate<T>> list() {
        return list;
    }

    /** What happens with whom Enter or a double click takes. */
    public void onChosen(Consumer<Candidate<T>> deed) {
        chosen = deed;
    }

    /** What happens when Enter is pressed on words that fit nobody. */
    public void onUnknown(Consumer<String> deed) {
        unknown = deed;
    }

    /** What of the words in the field is looked for; all of them where nothing else is said. */
    public void lookFor(UnaryOperator<String> part) {
        query = part;
        filter(Optional.empty());
    }

    /**
     * Which words stand for the first row found. Others stand for themselves, unless they are somebody's whole name or a
     * row was chosen by hand.
     */
    public void takeFirstOf(Predicate<String> words) {
        takesFirst = words;
    }

    /** Offers these; what was typed and whoever was selected stays so. */
    public void offer(List<Candidate<T>> candidates) {
        var before = selected().map(c -> key.apply(c.value()));
        all = candidates;
        filter(before);
    }

    /** Who is selected. */
    public Optional<Candidate<T>> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Empties the field and selects one of all. */
    public void clearTo(Object wanted) {
        field.clear();
        filter(Optional.of(wanted));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    /** Takes whoever is selected, as Enter does. */
    public void take() {
        selected().ifPresentOrElse(chosen, () -> {
            if (!field.getText().isBlank()) {
                unknown.accept(field.getText().strip());
            }
        });
    }

    private void filter(Optional<Object> wanted) {
        var typed = query.apply(field.getText());
        var found = Matching.of(all, typed);
        list.getItems().setAll(found);
        int index = wanted.map(k -> indexOf(found, k)).orElse(-1);
        if (index >= 0) {
            list.getSelectionModel().select(index);
        } else if (typed.isBlank() || found.isEmpty() || !meansFirst(found, typed.strip())) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    private boolean meansFirst(List<Candidate<T>> found, String typed) {
        return takesFirst.test(typed) || found.getFirst().name().equals(typed);
    }

    private int indexOf(List<Candidate<T>> found, Object wanted) {
        for (int i = 0; i < found.size(); i++) {
            if (key.apply(found.get(i).value()).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private boolean takes(KeyEvent event) {
        // While no list is open, Enter is the form's, and so are the arrows.
        if (event.isAltDown() || event.isControlDown() || !list.isVisible()) {
            return false;
        }
        switch (event.getCode()) {
            case ENTER -> take();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ESCAPE -> {
                var typed = field.getText();
                field.setText(
                        typed.substring(0, typed.length() - query.apply(typed).length()));
                field.end();
                return !typed.isEmpty();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 3));
        }
    }
}
