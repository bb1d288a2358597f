package org.yishi.window.compact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.yishi.model.compact.Compact;
import org.yishi.model.compact.CompactKind;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Topic;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Panel;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;

/** Asks what a new compact is called and under which matter it is made; or changes both. */
final class NewCompact {
    private final Kit kit;
    private final CompactDesks desks;
    private final TextField title = new TextField();
    private final ComboBox<CompactKind> kind;
    private final ComboBox<Optional<Topic>> topic;

    /** What it begins with. */
    record Start(String village, List<CompactKind> kinds, List<Topic> topics) {}

    NewCompact(Kit kit, CompactDesks desks, Start start) {
        this.kit = kit;
        this.desks = desks;
        var words = new CompactWords(kit.text());
        kind = Choosers.of(start.kinds(), start.kinds().getFirst(), words::kind);
        var topics = new ArrayList<Optional<Topic>>();
        topics.add(Optional.empty());
        start.topics().reversed().forEach(t -> topics.add(Optional.of(t)));
        topic = Choosers.of(
                topics,
                Optional.empty(),
                one -> one.map(t -> kit.say("compact.number-title", t.number(), t.title()))
                        .orElse(kit.say("compact.no-topic")));
        kind.valueProperty()
                .subscribe(one -> title.setText(kit.say("compact.title-of", start.village(), words.kind(one))));
    }

    /** Asks for a new one. */
    void ask() {
        var panel = panel(kit.say("compact.new"));
        show(
                panel,
                kit.say("compact.begin"),
                () -> kit.act(
                        () -> desks.compacts().start(kind.getValue(), title.getText(), chosen()),
                        id -> {
                            panel.close();
                            kit.go().to(new Goal.Compact(id));
                        },
                        panel.refused()));
        title.requestFocus();
    }

    /** Changes one. */
    void ask(Compact compact) {
        kind.setValue(compact.kind());
        title.setText(compact.title());
        topic.getItems().stream()
                .filter(t -> t.map(Topic::id).equals(compact.topic()))
                .findFirst()
                .ifPresent(topic::setValue);
        var panel = panel(kit.say("compact.change-head"));
        show(
                panel,
                kit.say("compact.save"),
                () -> kit.act(
                        () -> desks.compacts()
                                .change(new Compact(compact.id(), kind.getValue(), title.getText(), chosen())),
                        _ -> panel.close(),
                        panel.refused()));
        title.requestFocus();
    }

    /** The key of the panel; Enter in the title is that key too. */
    private void show(Panel panel, String label, Runnable deed) {
        title.setOnAction(_ -> deed.run());
        panel.show(CompactIds.KEEP, label, deed);
    }

    private Optional<TopicId> chosen() {
        return topic.getValue().map(Topic::id);
    }

    private Panel panel(String head) {
        return new Panel(
                kit,
                head,
                Forms.field(CompactIds.NEW_KIND, kit.say("compact.kind-field"), kind),
                Forms.field(CompactIds.NEW_TITLE, kit.say("compact.title-field"), title),
                Forms.field(CompactIds.NEW_TOPIC, kit.say("compact.topic-field"), topic),
                Forms.muted(kit.say("compact.topic-hint")));
    }
}
