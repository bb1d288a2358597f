package org.yishi.window.matter.thread;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yishi.window.kit.Kit;

/**
 * Long parts of a thread, of which only the latest lines are shown until the rest is asked for. What was unfolded stays
 * so while the page is drawn anew.
 */
final class Folded {
    private final Kit kit;
    private final Set<String> unfolded = new HashSet<>();

    Folded(Kit kit) {
        this.kit = kit;
    }

    /** The last few of the values as nodes, and before them a key for the earlier ones. */
    <T> VBox latest(String id, List<T> values, int most, Function<T, ? extends Node> node) {
        var box = new VBox(8);
        if (values.size() <= most + 1 || unfolded.contains(id)) {
            values.forEach(value -> box.getChildren().add(node.apply(value)));
            return box;
        }
        int earlier = values.size() - most;
        box.getChildren().add(Line.link(id + "-earlier", kit.say("matter.earlier", earlier), () -> {
            unfolded.add(id);
            var nodes = values.subList(0, earlier).stream().map(node).toList();
            box.getChildren().removeFirst();
            box.getChildren().addAll(0, nodes);
            nodes.getFirst().lookupAll(".hyperlink").stream().findFirst().ifPresent(Node::requestFocus);
        }));
        values.subList(earlier, values.size())
                .forEach(value -> box.getChildren().add(node.apply(value)));
        return box;
    }
}
