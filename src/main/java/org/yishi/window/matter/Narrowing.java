package org.yishi.window.matter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yishi.model.topic.Standing;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;

/** What narrows the list of matters: a part of them, with how many there are, a sort, a grid, a year, a few letters. */
final class Narrowing {
    private final Text text;
    private final LocalDate today;
    private final ObjectProperty<Sight> chosen = new SimpleObjectProperty<>(Sight.OPEN);
    private final Map<Sight, ToggleButton> buttons = new EnumMap<>(Sight.class);
    private final Chooser kind;
    private final Chooser tag;
    private final Chooser grid;
    private final Chooser year;
    private final TextField search = new TextField();
    private final FlowPane root;

    /** A box of words, the first of which stands for all. */
    private record Chooser(ComboBox<String> box, String all, Function<Standing, List<String>> of) {
        void offer(List<Standing> matters) {
            var words = matters.stream()
                    .flatMap(one -> of.apply(one).stream())
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .sorted();
            Choosers.fill(box, Stream.concat(Stream.of(all), words).toList());
        }

        boolean fits(Standing standing) {
            return all.equals(box.getValue()) || of.apply(standing).contains(box.getValue());
        }
    }

    Narrowing(Text text, LocalDate today) {
        this.text = text;
        this.today = today;
        var sights = new HBox();
        for (var sight : Sight.values()) {
            sights.getChildren().add(button(sight));
        }
        chosen.subscribe(now -> buttons.forEach((sight, button) -> button.setSelected(sight == now)));
        kind = chooser(
                MatterIds.KIND,
                text.of("matter.all-kinds"),
                standing -> List.of(standing.topic().kind()));
        tag = chooser(
                MatterIds.TAG,
                text.of("topics.all-tags"),
                standing -> standing.topic().filing().tags());
        grid = chooser(MatterIds.GRID, text.of("matter.all-grids"), standing -> List.of(standing.unit()));
        year = chooser(
                MatterIds.YEAR,
                text.of("matter.all-years"),
                standing -> List.of(Integer.toString(standing.topic().raisedOn().getYear())));
        search.setId(MatterIds.SEARCH);
        search.setPromptText(text.of("matter.search"));
        search.setAccessibleText(text.of("matter.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        root = new FlowPane(16, 8, sights, Forms.row(kind.box(), tag.box(), grid.box(), year.box()));
    }

    Node root() {
        return root;
    }

    TextField search() {
        return search;
    }

    void focus() {
        search.requestFocus();
        search.selectAll();
    }

    void clear() {
        search.clear();
        chosen.set(Sight.ALL);
        for (var chooser : List.of(kind, tag, grid, year)) {
            chooser.box().setValue(chooser.all());
        }
    }

    /** Tells how many there are of each part, and what can be chosen among. */
    void count(List<Standing> matters) {
        buttons.forEach((sight, button) -> button.setText(text.of(
                "followup.counted",
                text.of("matter.sight", sight),
                matters.stream().filter(one -> sight.shows(one, today)).count())));
        for (var chooser : List.of(kind, tag, grid, year)) {
            chooser.offer(matters);
        }
    }

    ObjectBinding<Predicate<MatterRow>> predicate() {
        return Bindings.createObjectBinding(
                this::now,
                chosen,
                kind.box().valueProperty(),
                tag.box().valueProperty(),
                grid.box().valueProperty(),
                year.box().valueProperty(),
                search.textProperty());
    }

    private Predicate<MatterRow> now() {
        var sight = chosen.get();
        var word = search.getText().strip().toLowerCase(Locale.ROOT);
        return row -> sight.shows(row.standing(), today)
                && row.key().contains(word)
                && kind.fits(row.standing())
                && tag.fits(row.standing())
                && grid.fits(row.standing())
                && year.fits(row.standing());
    }

    private static Chooser chooser(String id, String all, Function<Standing, List<String>> of) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.setAccessibleText(all);
        box.setMinWidth(Region.USE_PREF_SIZE);
        Choosers.fill(box, List.of(all));
        return new Chooser(box, all, of);
    }

    private ToggleButton button(Sight sight) {
        var button = new ToggleButton(text.of("matter.sight", sight));
        button.setId(MatterIds.sight(sight));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            chosen.set(sight);
            button.setSelected(true);
        });
        buttons.put(sight, button);
        return button;
    }
}
