package org.yishi.window.matter;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yishi.desk.matter.Matters;
import org.yishi.live.Changes;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** All matters of the village. */
public final class MattersView implements View {
    private final VBox root;

    public MattersView(Kit kit, Matters matters, Changes changes) {
        root = new VBox(16, Forms.title(kit.say("matter.title")));
        root.getStyleClass().add(Looks.PLACE);
    }

    @Override
    public Parent root() {
        return root;
    }
}
