package org.yishi.window.matter.screening;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.text.matter.MatterWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** What is known of a matter that is looked at. */
final class Facts {
    private Facts() {}

    static List<Node> of(Kit kit, Standing standing, List<Topic> voices) {
        var topic = standing.topic();
        var all = new ArrayList<Node>();
        all.add(Forms.heading(kit.say("matter.task", topic.number(), topic.title())));
        all.add(Forms.muted(new MatterWords(kit.text()).raised(standing)));
        if (!topic.words().isBlank()) {
            all.add(Forms.wrapped(topic.words()));
        }
        var badges = new FlowPane(8, 4);
        if (!topic.kind().isBlank()) {
            badges.getChildren().add(Forms.badge(topic.kind(), Looks.NEUTRAL));
        }
        topic.filing().tags().forEach(tag -> badges.getChildren().add(Forms.badge(tag, Looks.ACCENT)));
        if (!badges.getChildren().isEmpty()) {
            all.add(badges);
        }
        if (!topic.filing().touches().isBlank()) {
            all.add(Forms.wrapped(kit.say("topics.touches", topic.filing().touches())));
        }
        if (!voices.isEmpty()) {
            all.add(Forms.muted(kit.say("topics.voices", voices.size())));
        }
        return all;
    }
}
