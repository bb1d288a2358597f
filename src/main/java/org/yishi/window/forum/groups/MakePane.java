package org.yishi.window.forum.groups;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.team.Teams;
import org.yishi.model.id.MeetingId;
import org.yishi.model.lot.Trait;
import org.yishi.model.team.TeamSource;
import org.yishi.model.team.TeamTerms;
import org.yishi.text.lot.TeamWords;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.NumberBox;

/** How groups are to be made: of whom, how many, balanced by what. */
final class MakePane {
    private static final int MOST = 99;
    private static final int USUAL_SIZE = 12;

    private final Kit kit;
    private final Teams teams;
    private final MeetingId meeting;
    private final Map<TeamSource, Integer> counts;
    private final ComboBox<TeamSource> source;
    private final NumberBox number;
    private final Map<Trait, CheckBox> traits = new EnumMap<>(Trait.class);
    private final CheckBox apart;
    private final TextField seed = new TextField();
    private final Label sizes = Forms.wrapped("");
    private final Button make;
    private final VBox root;

    /** {@code back} goes back to the groups as they are; nothing where there are none. */
    MakePane(Kit kit, Teams teams, MeetingId meeting, Map<TeamSource, Integer> counts, Runnable back, boolean again) {
        this.kit = kit;
        this.teams = teams;
        this.meeting = meeting;
        this.counts = new EnumMap<>(counts);
        var best = counts.getOrDefault(TeamSource.DRAWN, 0) > 0 ? TeamSource.DRAWN : TeamSource.LISTED;
        source = Choosers.of(
                List.of(TeamSource.values()),
                best,
                one -> kit.say("team.source-of", kit.text().of("team.source", one), count(one)));
        number = new NumberBox(1, MOST, Math.max(1, Math.ceilDiv(count(best), USUAL_SIZE)));
        apart = box(GroupIds.APART, kit.say("team.apart"));
        seed();
        make = Forms.primary(GroupIds.MAKE, kit.say("team.make"), this::make);
        root = new VBox(
                14,
                Forms.heading(kit.say(again ? "team.make-again" : "team.make-heading")),
                row(
                        Forms.field(GroupIds.SOURCE, kit.say("team.of-whom"), source),
                        Forms.field(GroupIds.NUMBER, kit.say("team.how-many"), number.node())),
                sizes,
                by(),
                apart,
                Forms.field(GroupIds.SEED, kit.say("team.seed"), seed),
                Forms.muted(kit.say("team.make-hint")),
                Forms.row(make));
        if (again) {
            root.getChildren()
                    .addAll(
                            Forms.button(GroupIds.KEEP, kit.say("team.keep"), back),
                            Forms.muted(kit.say("team.again-hint")));
        }
        root.getStyleClass().add("team-make");
        source.valueProperty().subscribe(_ -> told());
        number.node().getEditor().textProperty().subscribe(_ -> told());
        seed.textProperty().subscribe(_ -> told());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                make.fire();
                event.consume();
            }
        });
    }

    private void seed() {
        seed.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("[0-9]{0,15}") ? change : null));
        seed.setText(Long.toString(teams.seed()));
    }

    VBox root() {
        return root;
    }

    void focus() {
        number.node().getEditor().requestFocus();
        number.node().getEditor().selectAll();
    }

    private int count(TeamSource from) {
        return counts.getOrDefault(from, 0);
    }

    private void told() {
        int people = count(source.getValue());
        int groups = typed();
        boolean fits = people >= groups && !seed.getText().isEmpty();
        make.setDisable(!fits);
        sizes.setText(
                people < groups
                        ? kit.say("team.wrong-number", people)
                        : kit.say("team.each", people, groups, sizes(people, groups)));
    }

    private String sizes(int people, int groups) {
        int each = people / groups;
        return people % groups == 0 ? Integer.toString(each) : kit.say("team.between", each, each + 1);
    }

    /** As typed: reading the box itself would write into what is being typed. */
    private int typed() {
        var typed = number.node().getEditor().getText();
        return typed.isEmpty() ? 1 : Math.clamp(Integer.parseInt(typed), 1, MOST);
    }

    private void make() {
        var terms = new TeamTerms(
                source.getValue(),
                typed(),
                traits.entrySet().stream()
                        .filter(e -> e.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                apart.isSelected(),
                Long.parseLong(seed.getText()));
        kit.act(() -> teams.make(meeting, terms), made -> kit.notices().say(kit.say("team.made", made)));
    }

    private VBox by() {
        var words = new TeamWords(kit.text());
        var flow = new FlowPane(16, 8);
        for (var trait : new ArrayList<>(List.of(Trait.SEX, Trait.AGE, Trait.GRID))) {
            var box = box(GroupIds.trait(trait.name().toLowerCase(Locale.ROOT)), words.trait(trait));
            traits.put(trait, box);
            flow.getChildren().add(box);
        }
        return new VBox(6, Forms.heading(kit.say("team.by")), flow);
    }

    private static CheckBox box(String id, String words) {
        var box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setId(id);
        box.setSelected(true);
        return box;
    }

    private static HBox row(VBox... fields) {
        var row = new HBox(12, fields);
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return row;
    }
}
