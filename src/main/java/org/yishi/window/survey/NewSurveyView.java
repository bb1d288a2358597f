package org.yishi.window.survey;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yishi.desk.Work;
import org.yishi.model.id.TopicId;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** A survey of a matter that is about to be made. */
public final class NewSurveyView implements View {
    private final VBox root;

    public NewSurveyView(Kit kit, Work work, TopicId topic) {
        root = new VBox(16, Forms.title(kit.say("survey.title")));
        root.getStyleClass().add(Looks.PLACE);
    }

    @Override
    public Parent root() {
        return root;
    }
}
