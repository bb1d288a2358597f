package org.yishi.window.disclosure.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** The list: groups under their heads, each row with its word and shape. Several rows can be chosen. */
public final class NoticeList {
    /** The list's id. */
    public static final String ID = "notices-list";

    private final Text text;
    private final EntryWords words;
    private final LocalDate today;
    private final ListView<Entry> list = new ListView<>();

    public NoticeList(Text text, LocalDate today) {
        this.text = text;
        this.today = today;
        words = new EntryWords(text);
        list.setId(ID);
        list.getStyleClass().add("notice-list");
        list.setAccessibleText(text.of("disclosure.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Entry entry, boolean empty) {
                super.updateItem(entry, empty);
                setText(null);
                setGraphic(empty ? null : row(entry));
                setPrefWidth(0);
            }
        });
    }

    public ListView<Entry> node() {
        return list;
    }

    public void show(List<Entry> entries) {
        var kept = chosen();
        list.getItems().setAll(entries);
        kept.ifPresent(entry -> choose(entry::isSame));
    }

    /** Chooses the first row that fits; false where none does. */
    public boolean choose(Predicate<Entry> which) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (which.test(list.getItems().get(i))) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 2));
                return true;
            }
        }
        return false;
    }

    public void chooseFirst() {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
        }
    }

    public Optional<Entry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** All rows chosen. */
    public List<Entry> allChosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private Node row(Entry entry) {
        var title = Forms.wrapped(words.title(entry));
        var when = Forms.badge(words.when(entry, today), entry.group().look());
        when.setGraphic(Icons.of(entry.group().shape()));
        var about = new Label(text.of("disclosure.about", words.kind(entry), words.number(entry)));
        about.getStyleClass().add(Looks.MUTED);
        var box = new VBox(4, title, when, about);
        if (entry.first()) {
            var head = Forms.heading(
                    text.of("disclosure.group-of", text.of("disclosure.group", entry.group()), entry.size()));
            head.getStyleClass().add(entry.group().look());
            box.getChildren().addFirst(head);
        }
        return box;
    }
}
