package org.yishi.window.task.report;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.Vote;
import org.yishi.model.id.PollId;
import org.yishi.model.task.TaskState;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.TaskIds;

/** Asks for the decision on which the end of a task rests: one of the votes held, or words that name it. */
final class DecisionField {
    private final Page page;
    private final ComboBox<String> box = Choosers.open(List.of(), "");
    private final VBox root;
    private List<Vote> votes = List.of();
    private boolean asked;

    DecisionField(Page page) {
        this.page = page;
        box.setPromptText(page.say("task.decision.prompt"));
        root = Forms.field(TaskIds.DECISION, page.say("task.decision"), box);
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    VBox root() {
        return root;
    }

    /** Shown where a report ends the task; the votes are read when they are first needed. */
    void of(TaskState next) {
        root.setVisible(next.isClosed());
        if (next.isClosed() && !asked) {
            asked = true;
            page.kit().ask(page.reading()::votes, this::offer);
        }
    }

    private void offer(List<Vote> held) {
        votes = held;
        box.getItems().setAll(held.stream().map(this::word).toList());
    }

    private String word(Vote vote) {
        return page.say(
                "task.vote",
                vote.day(),
                vote.title(),
                vote.poll().number(),
                vote.poll().question());
    }

    /** The vote chosen; empty where words name the decision, or nothing does. */
    Optional<PollId> poll() {
        return root.isVisible()
                ? votes.stream()
                        .filter(v -> word(v).equals(Choosers.typed(box)))
                        .map(v -> v.poll().id())
                        .findFirst()
                : Optional.empty();
    }

    /** The words that name the decision, as they are kept; empty where a vote was chosen, or nothing was said. */
    String words() {
        var typed = Choosers.typed(box);
        boolean isSaid = root.isVisible() && !typed.isEmpty() && poll().isEmpty();
        return isSaid ? page.say("task.decided-by", typed) : "";
    }

    void clear() {
        box.setValue("");
        box.getEditor().clear();
        asked = false;
    }
}
