package org.yishi.window.forum.opinions;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.opinion.Page;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Said;
import org.yishi.model.id.ItemId;
import org.yishi.model.team.Team;
import org.yishi.window.forum.gathered.Choices;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.task.part.Fields;

/** An opinion as it was said, to be corrected. */
final class SaidPart {
    private final TextArea words = Fields.lines(2);
    private final ComboBox<OpinionKind> kind;
    private final ComboBox<Optional<Team>> group;
    private final NameField by;
    private final ComboBox<String> heading = Choosers.open(List.of(), "");
    private final VBox groupField;
    private final VBox first;
    private final VBox rest;
    private Optional<ItemId> item = Optional.empty();

    SaidPart(Kit kit) {
        kind = Choosers.of(
                List.of(OpinionKind.values()),
                OpinionKind.SUGGESTION,
                which -> kit.text().of("opinion.kind", which));
        group = Choices.groups(kit);
        by = new NameField(OpinionIds.EDIT_BY, kit.say("opinion.by-prompt"));
        groupField = Forms.field(OpinionIds.EDIT_GROUP, kit.say("opinion.column.group"), group);
        first = Forms.field(OpinionIds.EDIT_WORDS, kit.say("opinion.column.words"), words);
        rest = new VBox(
                8,
                pair(Forms.field(OpinionIds.EDIT_KIND, kit.say("opinion.column.kind"), kind), groupField),
                pair(
                        Forms.field(OpinionIds.EDIT_HEADING, kit.say("opinion.column.heading"), heading),
                        Forms.field(OpinionIds.EDIT_BY + "-box", kit.say("opinion.column.by"), by.root())));
    }

    /** The words. */
    VBox words() {
        return first;
    }

    /** Kind, group, heading, who said it. */
    VBox rest() {
        return rest;
    }

    void offer(Page page) {
        Choices.offer(group, page.all());
        groupField.setVisible(!page.all().groups().isEmpty());
        groupField.setManaged(groupField.isVisible());
        by.offer(Choices.names(page));
        var typed = Choosers.typed(heading);
        heading.getItems()
                .setAll(page.all().heads().stream()
                        .map(o -> o.said().heading())
                        .filter(h -> !h.isBlank())
                        .distinct()
                        .toList());
        heading.getEditor().setText(typed);
    }

    void show(Said said) {
        words.setText(said.words());
        kind.setValue(said.kind());
        Choices.choose(group, said.team());
        by.name(said.by());
        heading.setValue(said.heading());
        heading.getEditor().setText(said.heading());
        item = said.item();
    }

    void focus() {
        words.requestFocus();
    }

    Said typed() {
        return new Said(
                kind.getValue(), words.getText().strip(), by.name(), Choices.id(group), item, Choosers.typed(heading));
    }

    static HBox pair(VBox one, VBox other) {
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        one.setPrefWidth(100);
        other.setPrefWidth(100);
        return new HBox(8, one, other);
    }
}
