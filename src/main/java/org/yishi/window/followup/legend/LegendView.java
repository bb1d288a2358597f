package org.yishi.window.followup.legend;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.sight.Outlook;
import org.yishi.desk.followup.sight.Preset;
import org.yishi.model.Outcome;
import org.yishi.model.sight.Legend;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** What the lights of tasks mean in this village: begun with one of the known legends, changed light by light. */
public final class LegendView implements View {
    private final Kit kit;
    private final FollowUp desk;
    private final LightList list;
    private final LightForm form;
    private final VBox root;

    /** The legend that holds now, to be changed; {@code outlook} is what was read of the village. */
    public LegendView(Kit kit, FollowUp desk, Outlook outlook) {
        this.kit = kit;
        this.desk = desk;
        list = new LightList(kit.text(), outlook.lines(), outlook.today(), this::showChosen);
        form = new LightForm(kit.text(), list::replace);
        var scrolled = Forms.scrolled(form.root());
        HBox.setHgrow(scrolled, Priority.ALWAYS);
        var split = new HBox(24, list.root(), scrolled);
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(top(), Forms.muted(kit.say("followup.legend.hint")), split, foot());
        root.getStyleClass().add(Looks.PLACE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.show(outlook.legend());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        list.focus();
    }

    private Node top() {
        ComboBox<Preset> presets = Choosers.of(
                List.of(Preset.values()),
                Preset.PLAIN,
                value -> kit.say("followup.legend.from") + kit.text().of("followup.preset", value));
        presets.setId(LegendIds.PRESET);
        presets.setAccessibleText(kit.say("followup.legend.from"));
        presets.setOnAction(_ -> list.show(presets.getValue().legend(kit.text())));
        return Forms.row(Forms.title(kit.say("followup.legend.title")), Forms.gap(), presets);
    }

    private Node foot() {
        var back = Forms.button(LegendIds.CANCEL, kit.say("roster.cancel"), this::leave);
        back.setCancelButton(true);
        return Forms.row(Forms.gap(), back, Forms.primary(LegendIds.SAVE, kit.say("roster.save"), this::save));
    }

    private void showChosen() {
        form.root().setDisable(list.chosen().isEmpty());
        list.chosen().ifPresent(form::show);
    }

    private void save() {
        var legend = list.legend();
        kit.act(() -> replaced(legend), before -> {
            leave();
            kit.notices()
                    .undoable(
                            kit.say("followup.legend.saved"),
                            () -> kit.act(() -> desk.legends().putBack(before), _ -> {}));
        });
    }

    /** The legend that was the village's own before, to be put back by undo. */
    private Outcome<Optional<Legend>> replaced(Legend legend) {
        var before = desk.legends().own();
        return desk.legends().set(legend).then(_ -> Outcome.done(before));
    }

    private void leave() {
        kit.go().to(Place.FOLLOWUP);
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            save();
            event.consume();
        }
    }
}
