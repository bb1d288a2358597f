package org.yishi.window.task;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.FollowUp;
import org.yishi.live.Changes;
import org.yishi.model.id.TaskId;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** The page of one task. */
public final class TaskView implements View {
    private final VBox root;

    public TaskView(Kit kit, FollowUp followUp, Changes changes, TaskId id) {
        root = new VBox(16, Forms.title(kit.say("followup.title")));
        root.getStyleClass().add(Looks.PLACE);
    }

    @Override
    public Parent root() {
        return root;
    }
}
