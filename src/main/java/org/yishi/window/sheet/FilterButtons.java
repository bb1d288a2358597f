package org.yishi.window.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yishi.window.kit.Kit;

/** How many lines there are of each sort; pressing one shows those alone. */
final class FilterButtons {
    private final HBox root = new HBox(6);

    FilterButtons(Kit kit, List<SheetLine> lines, Consumer<LineFilter> only) {
        var group = new ToggleGroup();
        Map<LineFilter, ToggleButton> buttons = new EnumMap<>(LineFilter.class);
        for (var filter : LineFilter.values()) {
            long many = lines.stream().filter(filter::shows).count();
            var button = new ToggleButton(kit.say("followup.counted", kit.text().of("sheet.filter", filter), many));
            button.setId(SheetIds.filter(filter));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setDisable(many == 0);
            button.setOnAction(_ -> {
                button.setSelected(true);
                only.accept(filter);
            });
            buttons.put(filter, button);
        }
        root.getChildren().setAll(buttons.values());
        group.selectToggle(group.getToggles().getFirst());
    }

    Node root() {
        return root;
    }
}
