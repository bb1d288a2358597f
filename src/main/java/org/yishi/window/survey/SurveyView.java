package org.yishi.window.survey;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yishi.desk.Work;
import org.yishi.model.id.SurveyId;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** What residents were asked of a matter, and said. */
public final class SurveyView implements View {
    private final VBox root;

    public SurveyView(Kit kit, Work work, SurveyId id) {
        root = new VBox(16, Forms.title(kit.say("survey.title")));
        root.getStyleClass().add(Looks.PLACE);
    }

    @Override
    public Parent root() {
        return root;
    }
}
