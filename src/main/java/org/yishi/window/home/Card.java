package org.yishi.window.home;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yishi.desk.home.Few;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Looks;

/** A card of the home: a title, a few lines, and the way to the rest. */
final class Card {
    private final Kit kit;
    private final String id;
    private final VBox root;

    Card(Kit kit, String id, String title) {
        this.kit = kit;
        this.id = id;
        root = new VBox(6, Forms.heading(title));
        root.setId(id);
        root.getStyleClass().add(Looks.CARD);
    }

    Node root() {
        return root;
    }

    Card add(Node... nodes) {
        root.getChildren().addAll(nodes);
        return this;
    }

    /** Makes the line of one thing under an id. */
    @FunctionalInterface
    interface Line<T> {
        Node of(String id, T thing);
    }

    /** A line each for the first of many. */
    <T> Card lines(Few<T> few, Line<T> line) {
        int before = root.getChildren().size();
        for (var thing : few.first()) {
            root.getChildren().add(line.of(HomeIds.line(id, root.getChildren().size() - before), thing));
        }
        return this;
    }

    /** Where there are more than are shown, a line that leads to the place of all. */
    Card more(int more, Place all) {
        if (more > 0) {
            root.getChildren()
                    .add(LinkLine.of(
                            HomeIds.more(id),
                            kit.say("home.more", more),
                            Forms.badge(kit.say("home.more.all"), Looks.NEUTRAL),
                            () -> kit.go().to(all)));
        }
        return this;
    }
}
