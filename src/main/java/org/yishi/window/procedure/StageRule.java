package org.yishi.window.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.procedure.Routes;
import org.yishi.model.procedure.Stage;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** What the rule of a stage says in plain words, where it comes from, and a text to begin with. */
final class StageRule {
    private static final int LINES = 4;

    private final Kit kit;
    private final RouteWords words;

    StageRule(Kit kit, RouteWords words) {
        this.kit = kit;
        this.words = words;
    }

    /** All of it, the rule's words first. */
    List<Node> of(Stage stage, Routes.Shown shown) {
        var all = new ArrayList<Node>();
        all.add(Forms.wrapped(words.rule(stage)));
        all.addAll(beside(stage, shown));
        return all;
    }

    /** What stands beside the rule's words: who, which papers, when void, the source, the sample. */
    List<Node> beside(Stage stage, Routes.Shown shown) {
        var all = new ArrayList<Node>();
        if (!stage.bodies().isEmpty()) {
            var bodies = stage.bodies().stream()
                    .map(shown::body)
                    .distinct()
                    .collect(Collectors.joining(kit.say("procedure.or")));
            all.add(Forms.muted(kit.say("procedure.bodies", bodies)));
        }
        if (!stage.papers().isEmpty()) {
            var papers = stage.papers().stream()
                    .map(paper -> kit.text().of("procedure.paper", paper))
                    .collect(Collectors.joining(kit.say("procedure.and")));
            all.add(Forms.muted(kit.say("procedure.papers", papers)));
        }
        if (!stage.voidIf().isEmpty()) {
            all.add(Forms.muted(kit.say("procedure.void-if", stage.voidIf())));
        }
        all.add(Forms.muted(kit.say("procedure.source", stage.source())));
        all.add(sample(stage));
        return all;
    }

    /** The procedure's own text; where it has none, one for stages of its kind. */
    private Node sample(Stage stage) {
        var sample = stage.sample().isEmpty() ? kit.text().of("procedure.sample-of", stage.kind()) : stage.sample();
        var area = new TextArea(sample);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return new VBox(
                6,
                Forms.field(RouteIds.SAMPLE, kit.say("procedure.sample"), area),
                Forms.row(Forms.button(
                        RouteIds.COPY_SAMPLE, Feather.COPY, kit.say("procedure.sample-copy"), () -> copy(sample))));
    }

    private void copy(String sample) {
        var content = new ClipboardContent();
        content.putString(sample);
        Clipboard.getSystemClipboard().setContent(content);
        kit.notices().say(kit.say("procedure.sample-copied"));
    }
}
