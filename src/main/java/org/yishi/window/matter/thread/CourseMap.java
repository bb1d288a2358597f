package org.yishi.window.matter.thread;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.topic.Station;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Icons;

/** The small map of a matter's way: each station with a shape and a word for done, now, to come, left out. */
public final class CourseMap {
    private final Text text;
    private final HBox root = new HBox();

    public CourseMap(Text text) {
        this.text = text;
        root.getStyleClass().add("course");
    }

    public Region root() {
        return root;
    }

    /** Shows where a matter stands. */
    public void show(Map<Station, Station.Progress> stations) {
        root.getChildren().clear();
        stations.forEach((station, progress) -> {
            if (!root.getChildren().isEmpty()) {
                root.getChildren().add(way(progress));
            }
            root.getChildren().add(station(station, progress));
        });
    }

    /** The id of a station's node, as {@code matter-station-vote}. */
    public static String id(Station station) {
        return "matter-station-" + station.name().toLowerCase(Locale.ROOT);
    }

    private Node station(Station station, Station.Progress progress) {
        var shape = Icons.of(
                switch (progress) {
                    case DONE -> Feather.CHECK_CIRCLE;
                    case NOW -> Feather.PLAY_CIRCLE;
                    case TO_COME -> Feather.CIRCLE;
                    case SKIPPED -> Feather.MINUS_CIRCLE;
                });
        var name = new Label(text.of("matter.station", station));
        var state = new Label(text.of("matter.station-is", progress));
        state.getStyleClass().add("station-is");
        var box = new VBox(2, shape, name, state);
        box.setAlignment(Pos.CENTER);
        box.setId(id(station));
        box.getStyleClass().addAll("station", look(progress));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(name.getText() + " " + state.getText());
        return box;
    }

    private static Node way(Station.Progress to) {
        var line = new Region();
        line.getStyleClass().addAll("course-line", look(to));
        HBox.setHgrow(line, Priority.ALWAYS);
        var box = new HBox(line);
        box.getStyleClass().add("course-way");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static String look(Station.Progress progress) {
        return switch (progress) {
            case DONE -> "station-done";
            case NOW -> "station-now";
            case TO_COME -> "station-to-come";
            case SKIPPED -> "station-skipped";
        };
    }
}
