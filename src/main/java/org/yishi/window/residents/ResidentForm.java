package org.yishi.window.residents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yishi.desk.people.People;
import org.yishi.desk.people.ResidentDraft;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.people.UnitKind;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** Asks for what the roster keeps of a resident. Saves by Ctrl+S, gives up by Escape. */
final class ResidentForm {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final Text text;
    private final Consumer<ResidentDraft> save;
    private final TextField name = new TextField();
    private final TextField alias = new TextField();
    private final ComboBox<Gender> gender;
    private final TextField birth = new TextField();
    private final TextField phone = new TextField();
    private final TextField idNumber = new TextField();
    private final ComboBox<String> household;
    private final TextField relation = new TextField();
    private final ComboBox<String> grid;
    private final ComboBox<String> group;
    private final Map<Role, CheckBox> roles = new EnumMap<>(Role.class);
    private final TextField area = new TextField();
    private final TextArea note = new TextArea();
    private final Label wrong = new Label();
    private final VBox root = new VBox(12);
    private final VBox foot = new VBox(8);

    /** A form for a resident, or for a new one; {@code save} is told a draft with nothing wrong. */
    ResidentForm(Text text, People people, Optional<Resident> resident, Consumer<ResidentDraft> save, Runnable cancel) {
        this.text = text;
        this.save = save;
        var before = resident.map(known -> ResidentDraft.of(known, people));
        gender = Choosers.of(
                List.of(Gender.values()),
                before.map(ResidentDraft::gender).orElse(Gender.UNKNOWN),
                value -> text.of("roster.gender", value));
        household =
                Choosers.open(List.of(), before.map(ResidentDraft::household).orElse(""));
        grid = Choosers.open(
                people.names(UnitKind.GRID), before.map(ResidentDraft::grid).orElse(""));
        group = Choosers.open(
                people.names(UnitKind.GROUP), before.map(ResidentDraft::group).orElse(""));
        before.ifPresent(this::fill);
        build(resident.isPresent(), cancel);
        root.getStyleClass().add("form");
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                event.consume();
                trySave();
            }
        });
    }

    VBox root() {
        return root;
    }

    /** What is wrong, and the buttons: always in sight below the form. */
    VBox foot() {
        return foot;
    }

    void focus() {
        name.requestFocus();
    }

    private void build(boolean changes, Runnable cancel) {
        birth.setPromptText(text.of("roster.field.birth.prompt"));
        note.setPrefRowCount(2);
        note.setWrapText(true);
        wrong.setId(ResidentIds.WRONG);
        wrong.getStyleClass().add(Looks.DANGER);
        wrong.setWrapText(true);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        var done = Forms.primary(ResidentIds.SAVE, text.of("roster.save"), this::trySave);
        done.setDefaultButton(true);
        var back = Forms.button(ResidentIds.CANCEL, text.of("roster.cancel"), cancel);
        back.setCancelButton(true);
        root.getChildren()
                .setAll(
                        Forms.title(text.of(changes ? "roster.edit" : "roster.new")),
                        pair(name(), field(ResidentIds.ALIAS, "roster.field.alias", alias)),
                        pair(
                                field(ResidentIds.GENDER, "roster.field.gender", gender),
                                field(ResidentIds.BIRTH, "roster.field.birth", birth)),
                        field(ResidentIds.PHONE, "roster.field.phone", phone),
                        pair(
                                field(ResidentIds.HOUSEHOLD, "roster.field.household", household),
                                field(ResidentIds.RELATION, "roster.field.relation", relation)),
                        pair(
                                field(ResidentIds.UNIT_GRID, "roster.field.grid", grid),
                                field(ResidentIds.UNIT_GROUP, "roster.field.group", group)),
                        roles(),
                        field(ResidentIds.AREA, "roster.field.area", area),
                        field(ResidentIds.NOTE, "roster.field.note", note));
        foot.getChildren().setAll(wrong, Forms.row(Forms.gap(), back, done));
    }

    private Node name() {
        return field(ResidentIds.NAME, "roster.field.name", name);
    }

    private static Node pair(Node left, Node right) {
        var pair = new GridPane(12, 0);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        pair.getColumnConstraints().setAll(half, half);
        pair.addRow(0, left, right);
        return pair;
    }

    private void fill(ResidentDraft draft) {
        name.setText(draft.name());
        alias.setText(draft.alias());
        birth.setText(draft.birth());
        phone.setText(draft.phone());
        idNumber.setText(draft.idNumber());
        relation.setText(draft.relation());
        area.setText(draft.area());
        note.setText(draft.note());
        for (var role : draft.roles()) {
            box(role).setSelected(true);
        }
    }

    private Node roles() {
        var boxes = new FlowPane(16, 8);
        for (var role : Role.values()) {
            boxes.getChildren().add(box(role));
        }
        var label = new Label(text.of("roster.field.roles"));
        label.getStyleClass().add(Looks.FIELD_NAME);
        return new VBox(6, label, boxes);
    }

    private CheckBox box(Role role) {
        return roles.computeIfAbsent(role, missing -> {
            var box = new CheckBox(text.of("roster.role", missing));
            box.setId(ResidentIds.role(missing));
            return box;
        });
    }

    private void trySave() {
        var draft = draft();
        var mend = draft.wrong();
        wrong.setText(mend.map(text::of).orElse(""));
        if (mend.isEmpty()) {
            save.accept(draft);
        }
    }

    private ResidentDraft draft() {
        return new ResidentDraft(
                name.getText().strip(),
                alias.getText().strip(),
                gender.getValue(),
                birth.getText().strip(),
                phone.getText().strip(),
                idNumber.getText().strip(),
                Choosers.typed(household),
                relation.getText().strip(),
                Choosers.typed(grid),
                Choosers.typed(group),
                Stream.of(Role.values()).filter(role -> box(role).isSelected()).collect(Collectors.toSet()),
                area.getText().strip(),
                note.getText().strip());
    }

    private Node field(String id, String label, Node control) {
        return Forms.field(id, text.of(label), control);
    }
}
