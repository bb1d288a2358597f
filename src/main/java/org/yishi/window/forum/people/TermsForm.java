package org.yishi.window.forum.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.Trait;
import org.yishi.model.people.Role;
import org.yishi.text.lot.LotWords;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.NumberBox;

/** Asks for what is laid down before a draw. */
final class TermsForm {
    private static final int MOST = 9999;
    private static final int HUNDRED = 100;
    private static final int USUAL_SIZE = 60;
    private static final int USUAL_PERCENT = 80;
    private static final int OF_AGE = 18;

    private final LocalDate day;
    private final List<String> names;
    private final NumberBox total = new NumberBox(1, MOST, USUAL_SIZE);
    private final NumberBox percent = new NumberBox(1, HUNDRED, USUAL_PERCENT);
    private final NumberBox spare = new NumberBox(0, 9, 1);
    private final NumberBox age = new NumberBox(0, HUNDRED, OF_AGE);
    private final ComboBox<Optional<Role>> role;
    private final Map<Trait, CheckBox> traits = new EnumMap<>(Trait.class);
    private final List<CheckBox> grids = new ArrayList<>();
    private final VBox root;

    TermsForm(Kit kit, LocalDate day, List<String> names, Runnable changed) {
        this.day = day;
        this.names = names;
        role = Choosers.of(
                Stream.concat(
                                Stream.of(Optional.<Role>empty()),
                                Arrays.stream(Role.values()).map(Optional::of))
                        .toList(),
                Optional.<Role>empty(),
                one -> one.map(r -> kit.text().of("body.role", r)).orElseGet(() -> kit.say("lot.whoever")));
        root = new VBox(
                14,
                row(
                        Forms.field(PeopleIds.TOTAL, kit.say("lot.total"), total.node()),
                        Forms.field(PeopleIds.PERCENT, kit.say("lot.percent"), percent.node()),
                        Forms.field(PeopleIds.SPARE, kit.say("lot.spare"), spare.node())),
                Forms.muted(kit.say("lot.total-hint")),
                row(
                        Forms.field(PeopleIds.ROLE, kit.say("lot.role"), role),
                        Forms.field(PeopleIds.AGE, kit.say("lot.least-age"), age.node())),
                by(kit, changed),
                where(changed, kit));
        for (var box : List.of(total, percent, spare, age)) {
            box.node().valueProperty().subscribe((_, _) -> changed.run());
            box.node().getEditor().textProperty().subscribe((_, _) -> changed.run());
        }
        role.valueProperty().subscribe((_, _) -> changed.run());
    }

    VBox root() {
        return root;
    }

    void focus() {
        total.node().getEditor().requestFocus();
        total.node().getEditor().selectAll();
    }

    LotTerms terms() {
        return new LotTerms(
                typed(total, 1, MOST),
                typed(percent, 1, HUNDRED),
                typed(spare, 0, 9),
                chosenTraits(),
                chosenGrids(),
                role.getValue(),
                typed(age, 0, HUNDRED),
                day);
    }

    /** Whether anybody can be drawn: of the grids, at least one must be ticked. */
    boolean asksSomebody() {
        return grids.isEmpty() || grids.stream().anyMatch(CheckBox::isSelected);
    }

    /** As typed: reading the box itself would write into what is being typed. */
    private static int typed(NumberBox box, int least, int most) {
        var typed = box.node().getEditor().getText();
        return typed.isEmpty() ? least : Math.clamp(Integer.parseInt(typed), least, most);
    }

    private Set<Trait> chosenTraits() {
        return traits.entrySet().stream()
                .filter(e -> e.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** All grids mean the whole village, with those who live in none. */
    private List<String> chosenGrids() {
        var chosen = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (grids.get(i).isSelected()) {
                chosen.add(names.get(i));
            }
        }
        return chosen.size() == names.size() ? List.of() : chosen;
    }

    private VBox by(Kit kit, Runnable changed) {
        var words = new LotWords(kit.text());
        var flow = new FlowPane(16, 8);
        for (var trait : Trait.values()) {
            var box = new CheckBox(words.trait(trait));
            box.setId(PeopleIds.trait(trait.name().toLowerCase(Locale.ROOT)));
            box.setSelected(true);
            box.selectedProperty().subscribe((_, _) -> changed.run());
            traits.put(trait, box);
            flow.getChildren().add(box);
        }
        return new VBox(6, Forms.heading(kit.say("lot.by")), flow);
    }

    private VBox where(Runnable changed, Kit kit) {
        if (names.size() < 2) {
            return new VBox();
        }
        var flow = new FlowPane(16, 8);
        for (int i = 0; i < names.size(); i++) {
            var box = new CheckBox(names.get(i));
            box.setMnemonicParsing(false);
            box.setId(PeopleIds.grid(i));
            box.setSelected(true);
            box.selectedProperty().subscribe((_, _) -> changed.run());
            grids.add(box);
            flow.getChildren().add(box);
        }
        return new VBox(6, Forms.heading(kit.say("lot.grids")), flow);
    }

    private static HBox row(VBox... fields) {
        var row = new HBox(12, fields);
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return row;
    }
}
