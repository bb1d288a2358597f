package org.yishi.window.followup;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yishi.model.task.ActionItem;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;

/** What narrows the list of tasks: a part of them, with how many there are, an owner, a few letters. */
final class Sights {
    private final Text text;
    private final LocalDate today;
    private final String allOwners;
    private final ObjectProperty<Sight> chosen = new SimpleObjectProperty<>(Sight.TO_DO);
    private final Map<Sight, ToggleButton> buttons = new EnumMap<>(Sight.class);
    private final ComboBox<String> owner = new ComboBox<>();
    private final TextField search = new TextField();
    private final HBox root;

    Sights(Text text, LocalDate today) {
        this.text = text;
        this.today = today;
        allOwners = text.of("followup.all-owners");
        var row = new HBox();
        for (var sight : Sight.values()) {
            row.getChildren().add(button(sight));
        }
        chosen.subscribe(now -> buttons.forEach((sight, button) -> button.setSelected(sight == now)));
        owner.setId(FollowupIds.OWNER);
        owner.setMinWidth(Region.USE_PREF_SIZE);
        Choosers.fill(owner, List.of(allOwners));
        search.setId(FollowupIds.SEARCH);
        search.setPromptText(text.of("followup.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        root = Forms.row(row, owner, search);
    }

    Node root() {
        return root;
    }

    void focus() {
        search.requestFocus();
        search.selectAll();
    }

    /** Tells how many tasks there are in each part, and whose they are. */
    void count(List<ActionItem> tasks) {
        buttons.forEach((sight, button) -> button.setText(text.of(
                "followup.counted",
                text.of("followup.sight", sight),
                tasks.stream().filter(task -> sight.shows(task, today)).count())));
        var owners = tasks.stream()
                .map(ActionItem::owner)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted();
        Choosers.fill(owner, Stream.concat(Stream.of(allOwners), owners).toList());
    }

    ObjectBinding<Predicate<TaskRow>> predicate() {
        return Bindings.createObjectBinding(this::now, chosen, owner.valueProperty(), search.textProperty());
    }

    private Predicate<TaskRow> now() {
        var sight = chosen.get();
        var whose = owner.getValue();
        var word = search.getText().strip().toLowerCase(Locale.ROOT);
        return row -> sight.shows(row.task(), today)
                && (allOwners.equals(whose) || row.task().owner().equals(whose))
                && row.key().contains(word);
    }

    private ToggleButton button(Sight sight) {
        var button = new ToggleButton(text.of("followup.sight", sight));
        button.setId(FollowupIds.sight(sight));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            chosen.set(sight);
            button.setSelected(true);
        });
        buttons.put(sight, button);
        return button;
    }
}
