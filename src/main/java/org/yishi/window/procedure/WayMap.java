package org.yishi.window.procedure;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.procedure.StageStatus;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;

/**
 * The small map of a matter's way: its stages one behind the other, each with a shape for done, now, to come, left out,
 * and the word for what is now. It wraps where the page is narrow.
 */
public final class WayMap {
    private final Text text;
    private final RouteWords words;

    public WayMap(Text text) {
        this.text = text;
        words = new RouteWords(text);
    }

    /** The map; a click leads on. */
    public Region of(RouteMap map, Runnable go) {
        var root = new FlowPane(6, 4);
        root.setId(RouteIds.MAP);
        root.getStyleClass().add("way-map");
        map.stages().forEach(status -> root.getChildren().add(stage(map, status)));
        root.setOnMouseClicked(_ -> go.run());
        return root;
    }

    private Node stage(RouteMap map, StageStatus status) {
        var name = new Label(words.name(status.stage()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var chip = Forms.row(Icons.of(StageList.shape(status.state())), name);
        chip.getStyleClass().addAll("way-stage", StageList.look(status.state()));
        var state = text.of("procedure.state", status.state());
        if (status.state() == StageStatus.State.NOW) {
            chip.getChildren().add(new Label(state));
        }
        chip.setAccessibleText(name.getText() + " " + state);
        Tooltip.install(
                chip,
                new Tooltip(name.getText() + " " + state
                        + status.on().map(day -> " " + words.day(day)).orElse("")));
        var last = map.stages().getLast().equals(status);
        return last ? chip : Forms.row(chip, Icons.of(Feather.CHEVRON_RIGHT));
    }
}
