package org.yishi.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.people.Village;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.Rooms;
import org.yishi.window.kit.View;
import org.yishi.window.rescue.Ways;
import org.yishi.window.welcome.Doors;
import org.yishi.window.welcome.OpenVillage;

/** Opens villages whose places are bare labels, and notes what was asked for. */
public final class FakeDoors implements Doors {
    private final List<String> asked = new ArrayList<>();

    /** What was asked for and closed, in order. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public List<Path> recent() {
        return List.of(Path.of("/home/li/石塘村.yishi"));
    }

    @Override
    public Outcome<OpenVillage> open(Path file) {
        asked.add("open " + file.getFileName());
        return Outcome.refused("app.name");
    }

    @Override
    public Outcome<OpenVillage> create(Village village, Path file) {
        asked.add("create " + village.name() + " " + village.kind() + " " + file.getFileName());
        return Outcome.done(opened(village.name(), file));
    }

    @Override
    public Outcome<OpenVillage> sample() {
        asked.add("sample");
        return Outcome.done(opened("石塘村", Path.of("sample.yishi")));
    }

    @Override
    public Ways ways() {
        throw new AssertionError("no file is damaged");
    }

    private OpenVillage opened(String name, Path file) {
        return new OpenVillage(name, file, new Bare(), () -> asked.add("close " + name));
    }

    private final class Bare implements Rooms {
        @Override
        public View build(Place place, Kit kit) {
            return room(place, kit);
        }

        @Override
        public View build(Goal goal, Kit kit) {
            var label = new Label(goal.toString());
            label.setId("room-" + goal.getClass().getSimpleName());
            var root = new StackPane(label);
            return () -> root;
        }
    }

    private View room(Place place, Kit kit) {
        var label = new Label(place.name());
        label.setId("room-" + place);
        var undoable = Forms.button(
                "room-undo", "x", () -> kit.notices().undoable("x", () -> asked.add("undone in " + place)));
        var anew = Forms.button("room-anew", "y", () -> kit.go().anew(place));
        var matter = Forms.button("room-matter", "z", () -> kit.go().to(new Goal.Matter(new TopicId(7))));
        var root = new StackPane(label, Forms.row(undoable, anew, matter));
        return () -> root;
    }
}
