package org.yishi.window.matter.petition;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.yishi.desk.petition.Petitions;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.id.TopicId;
import org.yishi.text.petition.PetitionWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.matter.thread.Line;

/** How far the petition of a matter is, in one line that leads to its page. */
public final class PetitionLine {
    private final Kit kit;
    private final Petitions petitions;
    private final TopicId topic;
    private final Latest reading;
    private final Following following;
    private final HBox root = Forms.row();

    /** The line of a matter, read anew with each change; empty until it is read. */
    public PetitionLine(Kit kit, Petitions petitions, Changes changes, TopicId topic) {
        this.kit = kit;
        this.petitions = petitions;
        this.topic = topic;
        reading = new Latest(kit.background());
        following = kit.follow(changes, this::read);
        read();
    }

    public Node root() {
        return root;
    }

    private void read() {
        var words = new PetitionWords(kit.text());
        reading.run(
                () -> petitions.tally(topic).map(words::line).orElseGet(() -> kit.say("petition.line-none")),
                this::show);
    }

    /** Ends with the page. */
    public void close() {
        following.close();
        reading.close();
    }

    private void show(String words) {
        root.getChildren()
                .setAll(
                        Forms.heading(kit.say("petition.title")),
                        Line.link(PetitionIds.LINE, words, () -> kit.go().to(new Goal.Petition(topic))));
    }
}
