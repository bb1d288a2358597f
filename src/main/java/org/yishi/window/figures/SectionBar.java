package org.yishi.window.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.yishi.model.figure.Section;
import org.yishi.text.Text;

/** The overview and the sections, by Ctrl with Page Up and Page Down. */
final class SectionBar {
    private final Consumer<Optional<Section>> chosen;
    private final List<Optional<Section>> pages = new ArrayList<>();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final FlowPane root = new FlowPane(4, 4);
    private int page;

    /** The bar; {@code beside} stands after its buttons, or below them where there is no room. */
    SectionBar(Text text, Label beside, Consumer<Optional<Section>> chosen) {
        this.chosen = chosen;
        var group = new ToggleGroup();
        pages.add(Optional.empty());
        Stream.of(Section.values()).map(Optional::of).forEach(pages::add);
        for (int i = 0; i < pages.size(); i++) {
            var section = pages.get(i);
            var button = new ToggleButton(
                    section.map(one -> text.of("figures.section", one)).orElse(text.of("figures.overview")));
            int at = i;
            button.setId(FigureIds.page(section));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip("Ctrl+PgUp / Ctrl+PgDn"));
            button.setOnAction(_ -> choose(at));
            buttons.add(button);
        }
        buttons.getFirst().setSelected(true);
        beside.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane.setMargin(beside, new Insets(0, 0, 0, 12));
        root.getChildren().addAll(buttons);
        root.getChildren().add(beside);
    }

    Node root() {
        return root;
    }

    Optional<Section> page() {
        return pages.get(page);
    }

    /** Takes its keys; true where the key was one of them. */
    boolean takes(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            choose((page + 1) % pages.size());
            return true;
        }
        if (event.getCode() == KeyCode.PAGE_UP) {
            choose((page + pages.size() - 1) % pages.size());
            return true;
        }
        return false;
    }

    private void choose(int at) {
        page = at;
        buttons.get(at).setSelected(true);
        chosen.accept(page());
    }
}
