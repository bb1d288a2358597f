package org.yishi.window.forum.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.proposal.Dotting;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Proposal;
import org.yishi.model.team.Team;
import org.yishi.window.forum.gathered.Choices;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.forum.gathered.Outputs;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.NumberBox;
import org.yishi.window.kit.look.Looks;

/** Counts dots: how many each person has, whose are counted, a field for each proposal. Enter goes to the next one. */
final class DotsPane {
    private static final int USUAL = 3;
    private static final int MOST = 99;

    private final Kit kit;
    private final Desks desks;
    private final NumberBox each = new NumberBox(1, MOST, USUAL);
    private final ComboBox<Optional<Team>> group;
    private final Label sum = Forms.wrapped("");
    private final GridPane grid = new GridPane(12, 8);
    private final List<TextField> fields = new ArrayList<>();
    private final VBox root;
    private Gathered all = Outputs.NOTHING;
    private boolean isShowing;

    DotsPane(Kit kit, Desks desks) {
        this.kit = kit;
        this.desks = desks;
        group = Choices.groups(kit);
        group.setId(ProposalIds.GROUP);
        group.setAccessibleText(kit.say("opinion.column.group"));
        each.node().setId(ProposalIds.EACH);
        sum.setId(ProposalIds.SUM);
        sum.getStyleClass().add(Looks.HEADING);
        each.node().valueProperty().subscribe((_, now) -> keepEach(now));
        group.valueProperty().subscribe((_, _) -> fill());
        var whose = new Label(kit.say("opinion.dots-whose"));
        whose.setLabelFor(group);
        var scroll = Forms.scrolled(grid);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(
                10,
                Forms.row(new Label(kit.say("opinion.dots-each-is")), each.node(), whose, group),
                sum,
                scroll,
                Forms.muted(kit.say("opinion.dots-keys")));
        root.getStyleClass().add(Looks.CARD);
    }

    VBox root() {
        return root;
    }

    void focus() {
        fields.stream().findFirst().ifPresent(TextField::requestFocus);
    }

    /** Shows what is counted; a field that is being typed in stays as it is. */
    void show(Gathered fresh) {
        boolean isOther = !standing(fresh).equals(standing(all)) || fields.isEmpty();
        all = fresh;
        isShowing = true;
        boolean isFirst = group.getItems().isEmpty();
        Choices.offer(group, fresh);
        if (isFirst && !fresh.groups().isEmpty()) {
            group.getSelectionModel().select(1);
        }
        if (fresh.dotsEach() > 0) {
            each.node().getValueFactory().setValue(fresh.dotsEach());
        }
        isShowing = false;
        if (isOther) {
            build();
        }
        fill();
    }

    private static List<Proposal> standing(Gathered all) {
        return all.proposals().stream().filter(Proposal::stands).toList();
    }

    private void build() {
        grid.getChildren().clear();
        fields.clear();
        for (var proposal : standing(all)) {
            var name = Forms.wrapped(kit.say("opinion.proposal-numbered", proposal.number(), proposal.title()));
            var field = new TextField();
            field.setId(ProposalIds.dots(proposal.number()));
            field.setPrefColumnCount(4);
            field.setAccessibleText(name.getText());
            field.setTextFormatter(
                    new TextFormatter<>(change -> change.getControlNewText().matches("[0-9]{0,5}") ? change : null));
            int at = fields.size();
            field.setOnAction(_ -> {
                keep(proposal, field);
                fields.get((at + 1) % fields.size()).requestFocus();
            });
            field.focusedProperty().subscribe((before, _) -> {
                if (before) {
                    keep(proposal, field);
                } else {
                    field.selectAll();
                }
            });
            fields.add(field);
            grid.addRow(at, name, field);
            GridPane.setHgrow(name, Priority.ALWAYS);
        }
    }

    private void fill() {
        var standing = standing(all);
        for (int i = 0; i < Math.min(standing.size(), fields.size()); i++) {
            if (!fields.get(i).isFocused()) {
                int dots = all.dots(standing.get(i).id(), Choices.id(group));
                fields.get(i).setText(dots == 0 ? "" : Integer.toString(dots));
            }
        }
        tell(Dotting.sum(all, Choices.id(group)));
    }

    private void tell(Dotting.Sum now) {
        sum.setText(
                now.most().isEmpty()
                        ? kit.say("opinion.dots-given", now.given())
                        : kit.say(
                                now.isOver() ? "opinion.dots-over" : "opinion.dots-of",
                                now.given(),
                                now.most().getAsInt()));
        sum.getStyleClass().remove(Looks.DANGER);
        if (now.isOver()) {
            sum.getStyleClass().add(Looks.DANGER);
        }
    }

    private void keep(Proposal proposal, TextField field) {
        int typed = field.getText().isEmpty() ? 0 : Integer.parseInt(field.getText());
        var whose = Choices.id(group);
        if (typed != all.dots(proposal.id(), whose)) {
            kit.act(() -> desks.dotting().place(proposal.id(), whose, typed), this::tell);
        }
    }

    private void keepEach(int now) {
        if (!isShowing && now != all.dotsEach()) {
            kit.act(() -> desks.dotting().each(desks.meeting(), now), _ -> {});
        }
    }
}
