package org.yishi.window.meeting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.meeting.Warning;
import org.yishi.model.id.MeetingId;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The rules that the plan does not meet. Each asks for a reason, which the papers print; none stands in the way. */
final class WarningsPane {
    private final Kit kit;
    private final MeetingDesks desks;
    private final MeetingId meeting;
    private final Latest reading;
    private final VBox root = new VBox(6);
    private List<Warning> shown = List.of();

    WarningsPane(Kit kit, MeetingDesks desks, MeetingId meeting) {
        this.kit = kit;
        this.desks = desks;
        this.meeting = meeting;
        reading = new Latest(kit.background());
        root.setId(MeetingIds.WARNINGS);
    }

    VBox root() {
        return root;
    }

    void read() {
        reading.run(() -> desks.agendas().warnings(meeting), this::show);
    }

    private void show(List<Warning> warnings) {
        if (!warnings.equals(shown)) {
            shown = warnings;
            root.getChildren().setAll(warnings.stream().map(this::row).toList());
        }
        root.setVisible(!warnings.isEmpty());
        root.setManaged(!warnings.isEmpty());
    }

    private Node row(Warning warning) {
        var sentence = Forms.wrapped(kit.text().of(warning.what()));
        sentence.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        sentence.getStyleClass().add(Looks.WARNING);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var reason = new TextField();
        reason.setPromptText(kit.say("meeting.warning-reason"));
        reason.setPrefColumnCount(16);
        reason.setMinWidth(200);
        reason.setOnAction(_ -> excuse(warning, reason.getText()));
        var note = Forms.button(
                "meeting-warning-note", kit.say("meeting.warning-note"), () -> excuse(warning, reason.getText()));
        return Forms.row(sentence, reason, note);
    }

    private void excuse(Warning warning, String reason) {
        kit.act(() -> desks.agendas().excuse(meeting, warning, reason), _ -> read());
    }
}
