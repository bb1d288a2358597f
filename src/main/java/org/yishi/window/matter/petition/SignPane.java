package org.yishi.window.matter.petition;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.people.People;
import org.yishi.desk.petition.Petitions;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Resident;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.PickList;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** Takes names down: one after the other by name or initials and Enter, or a whole list pasted in. */
final class SignPane {
    private static final double FOUND = 176;

    private final Kit kit;
    private final PickList<Resident> pick;
    private final PastePane paste;
    private final Node one;
    private final VBox root = new VBox(10);
    private People people = People.none();

    /** A pane; {@code sign} hears whose names are to be put under it. */
    SignPane(Kit kit, Consumer<List<ResidentId>> sign) {
        this.kit = kit;
        pick = new PickList<>(PetitionIds.WHO, kit.say("petition.who-prompt"), Resident::id, _ -> new Row());
        pick.onChosen(candidate -> {
            pick.field().clear();
            sign.accept(List.of(candidate.value().id()));
        });
        pick.onUnknown(name -> kit.notices().warn(kit.say("petition.unknown", name)));
        pick.list().setPrefHeight(FOUND);
        pick.list().setMinHeight(FOUND);
        pick.list().visibleProperty().bind(pick.field().textProperty().isNotEmpty());
        pick.list().managedProperty().bind(pick.list().visibleProperty());
        paste = new PastePane(kit, sign, this::single);
        var field = Forms.field(PetitionIds.WHO, kit.say("petition.sign"), pick.field());
        field.getChildren().add(pick.list());
        one = new VBox(
                10,
                field,
                Forms.row(
                        Forms.button(PetitionIds.PASTE, Feather.CLIPBOARD, kit.say("petition.paste"), this::pasting)));
        root.getChildren().setAll(one);
    }

    VBox root() {
        return root;
    }

    void focus() {
        pick.field().requestFocus();
    }

    /** Back to one name at a time, with what was pasted put away. */
    void single() {
        paste.clear();
        root.getChildren().setAll(one);
        focus();
    }

    private void pasting() {
        root.getChildren().setAll(paste.root());
        paste.focus();
    }

    void show(Petitions.Shown petition) {
        people = petition.people();
        boolean isOpen = petition.topic().state().isOpen();
        root.setVisible(isOpen);
        root.setManaged(isOpen);
        paste.show(petition);
        pick.offer(people.residents().stream()
                .filter(r -> !r.isRetired() && !petition.hasSigned(r.id()))
                .map(r -> new Candidate<>(0, r.name(), r.initials(), r))
                .toList());
    }

    private final class Row extends ListCell<Candidate<Resident>> {
        @Override
        protected void updateItem(Candidate<Resident> item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? ""
                            : kit.say("petition.who-is", item.name(), SignerList.home(people, item.value())));
        }
    }
}
