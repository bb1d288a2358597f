package org.yishi.window.disclosure;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yishi.desk.matter.Disclosures;
import org.yishi.live.Changes;
import org.yishi.model.id.DisclosureId;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** What is up, what should be, and what was. */
public final class DisclosuresView implements View {
    private final VBox root;

    public DisclosuresView(Kit kit, Disclosures disclosures, Changes changes, Optional<DisclosureId> chosen) {
        root = new VBox(16, Forms.title(kit.say("disclosure.title")));
        root.getStyleClass().add(Looks.PLACE);
    }

    @Override
    public Parent root() {
        return root;
    }
}
