package org.yishi.window.figures;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yishi.desk.Work;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** The month, the quarter, the year, in numbers. */
public final class ReportsView implements View {
    private final VBox root;

    public ReportsView(Kit kit, Work work) {
        root = new VBox(16, Forms.title(kit.say("figures.title")));
        root.getStyleClass().add(Looks.PLACE);
    }

    @Override
    public Parent root() {
        return root;
    }
}
