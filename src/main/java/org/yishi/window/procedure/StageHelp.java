package org.yishi.window.procedure;

import javafx.scene.layout.VBox;
import org.yishi.desk.procedure.Routes;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StageStatus;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** The rule of a stage as a panel, one key away from wherever the matter is met: {@code new StageHelp(kit).now(shown)}. */
public final class StageHelp {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 560;

    private final Kit kit;
    private final RouteWords words;

    public StageHelp(Kit kit) {
        this.kit = kit;
        words = new RouteWords(kit.text());
    }

    /** The rule of the stage that is next; of the last one where all is over. */
    public void now(Routes.Shown shown) {
        shown.map().ifPresent(map -> of(current(map), shown));
    }

    private static Stage current(RouteMap map) {
        return map.now()
                .map(StageStatus::stage)
                .orElseGet(() -> map.stages().getLast().stage());
    }

    /** The rule of one stage. */
    void of(Stage stage, Routes.Shown shown) {
        if (kit.notices().hasPanel()) {
            return;
        }
        var lines = new VBox(12);
        lines.getChildren().addAll(new StageRule(kit, words).of(stage, shown));
        shown.map().stream()
                .flatMap(map -> map.now().stream())
                .filter(now -> now.stage().equals(stage))
                .flatMap(now -> now.lacks().stream())
                .map(lack -> kit.say("procedure.lacks", words.lack(lack, shown)))
                .forEach(words -> lines.getChildren().add(0, Forms.wrapped(words)));
        var close = Forms.primary(RouteIds.CLOSE_HELP, kit.say("app.close"), kit.notices()::closePanel);
        close.setCancelButton(true);
        var scroll = Forms.scrolled(lines);
        scroll.setMaxHeight(HEIGHT);
        var root = new VBox(
                12, Forms.title(kit.say("procedure.help", words.name(stage))), scroll, Forms.row(Forms.gap(), close));
        root.setId(RouteIds.HELP);
        root.setPrefWidth(WIDTH);
        root.getStyleClass().add(Looks.PANEL);
        kit.notices().panel(root);
        close.requestFocus();
    }
}
