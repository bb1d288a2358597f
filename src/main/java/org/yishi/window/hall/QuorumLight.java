package org.yishi.window.hall;

import java.util.function.LongFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.HallState;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Check;
import org.yishi.text.Quantities;
import org.yishi.text.RuleWords;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;

/** Present, entitled and needed, always in sight; told by a shape, a word and a colour. */
final class QuorumLight {
    private final Kit kit;
    private final Label word = new Label();
    private final Label numbers = new Label();
    private final Tooltip source = new Tooltip();
    private final HBox root = new HBox(10, word, numbers);

    QuorumLight(Kit kit) {
        this.kit = kit;
        root.setId(HallIds.QUORUM);
        root.getStyleClass().add("quorum-light");
        word.getStyleClass().add("quorum-word");
        word.setMinWidth(Region.USE_PREF_SIZE);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip.install(root, source);
    }

    HBox root() {
        return root;
    }

    void show(HallState state) {
        var card = state.card();
        boolean asked = !card.quorum().isEmpty();
        boolean met = card.isQuorate();
        word.setText(kit.say(!asked ? "hall.light-none" : met ? "hall.light-met" : "hall.light-lacking"));
        word.setGraphic(Icons.of(!asked ? Feather.USERS : met ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        numbers.setText(card.quorum().stream()
                .filter(c -> !c.met())
                .findFirst()
                .or(() -> card.quorum().stream().findFirst())
                .map(this::numbers)
                .orElseGet(() -> kit.say(
                        "hall.light-plain",
                        state.electorate().present().heads(),
                        state.electorate().entitled().heads())));
        var rules = new RuleWords(kit.text());
        source.setText(String.join(
                "\n",
                card.quorum().stream()
                        .map(c -> rules.quorum(c, card.rule().turnout()))
                        .toList()));
        root.getStyleClass().setAll("quorum-light", !asked ? "quorum-none" : met ? "quorum-met" : "quorum-lacking");
    }

    private String numbers(Check check) {
        var quantities = new Quantities(kit.text());
        var measure = check.threshold().measure();
        // People need no unit here: the light is read at a glance.
        LongFunction<Object> number = n -> measure == Measure.HEADS ? n : quantities.of(measure, n);
        return kit.say(
                "hall.light-numbers",
                number.apply(check.value()),
                number.apply(check.whole()),
                number.apply(check.needed()));
    }
}
