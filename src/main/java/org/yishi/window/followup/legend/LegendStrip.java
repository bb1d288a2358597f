package org.yishi.window.followup.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.Light;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.followup.row.LightBadge;
import org.yishi.window.followup.row.TaskRow;
import org.yishi.window.kit.Forms;

/** What the lights mean, with how many tasks bear each; pressing one shows these alone. */
public final class LegendStrip {
    private final Text text;
    private final Consumer<String> narrow;
    private final FlowPane lights = new FlowPane(6, 6);
    private final Button setting;
    private final HBox root;

    /** {@code narrow} is told the word of the light that is wanted alone, or nothing; {@code edit} sets the legend. */
    public LegendStrip(Text text, Consumer<String> narrow, Runnable edit) {
        this.text = text;
        this.narrow = narrow;
        setting = Forms.icon(FollowupIds.LEGEND, Feather.SLIDERS, text.of("followup.legend.edit"), edit);
        HBox.setHgrow(lights, Priority.ALWAYS);
        lights.setRowValignment(VPos.CENTER);
        root = new HBox(lights);
        // As wide as there is room for, else it would wrap as if there were little.
        lights.prefWrapLengthProperty().bind(root.widthProperty());
    }

    public HBox root() {
        return root;
    }

    /** Shows the legend and how many of the tasks bear each light; {@code chosen} is the word of the one shown alone. */
    public void show(Legend legend, List<TaskRow> rows, String chosen) {
        var buttons = new ArrayList<Node>();
        for (var light : legend.lights()) {
            long count = rows.stream()
                    .filter(row -> row.lightWord().equals(light.word()))
                    .count();
            buttons.add(button(light, count, chosen));
        }
        buttons.add(setting);
        lights.getChildren().setAll(buttons);
    }

    private ToggleButton button(Light light, long count, String chosen) {
        var button = new ToggleButton(text.of("followup.counted", light.shown(), count));
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(light.word().equals(chosen));
        button.getStyleClass().addAll("light-button", LightBadge.look(light.hue()));
        button.setOnAction(_ -> narrow.accept(button.isSelected() ? light.word() : ""));
        return button;
    }
}
