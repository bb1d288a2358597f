package org.yishi.window.residents;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.people.People;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.text.Mask;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The resident who is chosen: what the roster keeps, numbers masked, and what can be done. */
final class ResidentPane {
    private final Text text;
    private final Deeds deeds;
    private final ScrollPane middle = new ScrollPane();
    private final BorderPane root = new BorderPane(middle);
    private Runnable again = () -> {};

    /** What the pane's buttons do. */
    record Deeds(Consumer<Resident> edit, Consumer<Retirement> retire, Consumer<Resident> bringBack) {}

    /** Someone is to be taken off the roster. */
    record Retirement(Resident resident, String reason) {}

    ResidentPane(Text text, Deeds deeds) {
        this.text = text;
        this.deeds = deeds;
        middle.setFitToWidth(true);
        middle.getStyleClass().add(Looks.PLAIN);
        root.getStyleClass().addAll(Looks.CARD, Looks.SIDE);
        showNobody();
    }

    Node root() {
        return root;
    }

    void showNobody() {
        show(
                Forms.empty(Feather.USER, text.of("roster.detail.none"), text.of("roster.detail.none.hint")),
                new Region());
    }

    /** Shows a form or anything else in the pane's place, with what stands always in sight below it. */
    void show(Node content, Node foot) {
        middle.setContent(content);
        middle.setVvalue(0);
        root.setBottom(foot);
        BorderPane.setMargin(foot, new Insets(12, 0, 0, 0));
    }

    void show(Resident resident, People people) {
        again = () -> show(resident, people);
        var box = new VBox(14, Forms.title(resident.name()));
        resident.retired()
                .ifPresent(why -> box.getChildren().add(Forms.badge(text.of("roster.retired", why), Looks.WARNING)));
        box.getChildren().add(roles(resident));
        var facts = new GridPane(12, 10);
        fact(facts, "roster.field.gender", text.of("roster.gender", resident.gender()));
        fact(facts, "roster.field.alias", resident.alias());
        fact(facts, "roster.field.birth", resident.birth());
        fact(facts, "roster.field.phone", resident.phone().isEmpty() ? "" : Mask.phone(resident.phone()));
        fact(facts, "roster.field.id-number", resident.idNumber().isEmpty() ? "" : Mask.idNumber(resident.idNumber()));
        var household = resident.household().flatMap(people::household);
        fact(facts, "roster.field.household", household.map(this::told).orElse(""));
        fact(facts, "roster.field.relation", resident.relation());
        fact(
                facts,
                "roster.field.others",
                people.others(resident).stream().map(Resident::name).collect(joining(text.of("roster.roles.and"))));
        fact(facts, "roster.field.address", household.map(Household::address).orElse(""));
        fact(facts, "roster.field.grid", unit(people, resident.grid()));
        fact(facts, "roster.field.group", unit(people, resident.group()));
        fact(facts, "roster.field.note", resident.note());
        box.getChildren().add(facts);
        show(box, buttons(resident));
    }

    private static String unit(People people, Optional<UnitId> id) {
        return id.flatMap(people::unit).map(Unit::name).orElse("");
    }

    private Node roles(Resident resident) {
        var badges = new FlowPane(6, 6);
        resident.roles().stream()
                .sorted()
                .forEach(role -> badges.getChildren().add(Forms.badge(text.of("roster.role", role), Looks.ACCENT)));
        return badges;
    }

    private void fact(GridPane facts, String name, String value) {
        if (!value.isEmpty()) {
            var label = new Label(text.of(name));
            label.getStyleClass().add(Looks.MUTED);
            label.setMinWidth(Region.USE_PREF_SIZE);
            facts.addRow(facts.getRowCount(), label, Forms.wrapped(value));
        }
    }

    private String told(Household household) {
        return household.number().isEmpty()
                ? household.headName()
                : text.of("roster.household", household.headName(), household.number());
    }

    private Node buttons(Resident resident) {
        if (resident.isRetired()) {
            return Forms.row(Forms.primary(
                    ResidentIds.BRING_BACK,
                    text.of("roster.bring-back"),
                    () -> deeds.bringBack().accept(resident)));
        }
        var edit = Forms.button(
                ResidentIds.EDIT,
                Feather.EDIT_2,
                text.of("roster.edit"),
                () -> deeds.edit().accept(resident));
        var retire = Forms.danger(ResidentIds.RETIRE, text.of("roster.retire"), () -> askWhy(resident));
        return Forms.row(edit, retire);
    }

    private void askWhy(Resident resident) {
        var question = new RetireQuestion(
                text, resident, reason -> deeds.retire().accept(new Retirement(resident, reason)), again);
        show(question.root(), new Region());
    }
}
