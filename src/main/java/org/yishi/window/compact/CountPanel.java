package org.yishi.window.compact;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.yishi.desk.compact.CompactPage;
import org.yishi.desk.compact.TypedCount;
import org.yishi.model.body.Body;
import org.yishi.model.compact.Version;
import org.yishi.text.Lang;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Panel;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** Takes the count of a vote that was held without this program; the body's rule says what it comes to. */
final class CountPanel {
    private final Kit kit;
    private final CompactDesks desks;
    private final ComboBox<String> part;
    private final TextField entitled = figures();
    private final TextField present = figures();
    private final TextField yes = figures();
    private final TextField no = figures();
    private final TextField abstain = figures();

    CountPanel(Kit kit, CompactDesks desks, ComboBox<String> part) {
        this.kit = kit;
        this.desks = desks;
        this.part = part;
    }

    void ask(CompactPage page, Version draft, List<Body> bodies) {
        var body = Choosers.of(bodies, bodies.getFirst(), b -> kit.text().lang() == Lang.ZH ? b.name() : b.nameEn());
        var day = Choosers.day(Optional.of(page.today()));
        var panel = new Panel(
                kit,
                kit.say("compact.type-count"),
                Forms.field(CompactIds.PART, kit.say("compact.decided-part"), part),
                Forms.row(
                        Forms.field(CompactIds.COUNT + "-body", kit.say("compact.count-body"), body),
                        Forms.field(CompactIds.DAY, kit.say("compact.count-day"), day)),
                Forms.row(
                        number("entitled", kit.say("compact.count-entitled"), entitled),
                        number("present", kit.say("compact.count-present"), present),
                        number("yes", kit.say("compact.count-yes"), yes),
                        number("no", kit.say("compact.count-no"), no),
                        number("abstain", kit.say("compact.count-abstain"), abstain)));
        panel.show(CompactIds.KEEP, kit.say("compact.save"), () -> {
            var count = new TypedCount(
                    body.getValue(), day.getValue(), of(entitled), of(present), of(yes), of(no), of(abstain));
            kit.act(
                    () -> desks.adopting().byCount(draft.id(), part.getValue(), count),
                    decision -> {
                        panel.close();
                        kit.notices().say(decision.words());
                    },
                    panel.refused());
        });
        entitled.requestFocus();
    }

    private static VBox number(String id, String label, TextField field) {
        return Forms.field(CompactIds.COUNT + "-" + id, label, field);
    }

    private static TextField figures() {
        var field = new TextField();
        field.setPrefColumnCount(6);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("[0-9]{0,6}") ? change : null));
        return field;
    }

    private static long of(TextField field) {
        return field.getText().isEmpty() ? 0 : Long.parseLong(field.getText());
    }
}
