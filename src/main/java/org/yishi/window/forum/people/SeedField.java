package org.yishi.window.forum.people;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.yishi.model.lot.SeedFrom;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** The seed, as it comes out in the hall; from the clock where nobody calls one. */
final class SeedField {
    private final TextField seed = new TextField();
    private final ComboBox<SeedFrom> from;
    private final VBox root;

    SeedField(Kit kit, LongSupplier clock, Runnable changed) {
        from = Choosers.of(
                List.of(SeedFrom.values()), SeedFrom.CALLED, one -> kit.text().of("lot.seed-from", one));
        seed.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("[0-9]{0,15}") ? change : null));
        seed.setPromptText(kit.say("lot.seed-prompt"));
        seed.getStyleClass().add("lot-seed");
        seed.textProperty().subscribe((_, _) -> changed.run());
        from.valueProperty().subscribe((_, now) -> {
            boolean clocked = now == SeedFrom.CLOCK;
            seed.setEditable(!clocked);
            seed.setText(clocked ? Long.toString(clock.getAsLong()) : "");
        });
        root = new VBox(
                8,
                Forms.field(PeopleIds.SEED_FROM, kit.say("lot.seed-comes"), from),
                Forms.field(PeopleIds.SEED, kit.say("lot.seed"), seed));
    }

    VBox root() {
        return root;
    }

    /** The seed; leading zeros count for nothing. Empty where none is typed. */
    Optional<Long> seed() {
        return seed.getText().isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(seed.getText()));
    }

    SeedFrom from() {
        return from.getValue();
    }
}
