package org.yishi.window.matter.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.yishi.desk.petition.NameList;
import org.yishi.desk.petition.Petitions;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Resident;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** A whole list of names at once: pasted, held against the roster, doubts asked about, then taken down. */
final class PastePane {
    private static final int ROWS = 5;

    private final Kit kit;
    private final Consumer<List<ResidentId>> take;
    private final TextArea pasted = new TextArea();
    private final VBox told = new VBox(8);
    private final List<ComboBox<Optional<Resident>>> asked = new ArrayList<>();
    private final VBox root;
    private List<Petitions.Shown> shown = List.of();
    private List<Resident> found = List.of();

    /** A pane; {@code take} hears who is to be taken down, {@code back} that nobody is. */
    PastePane(Kit kit, Consumer<List<ResidentId>> take, Runnable back) {
        this.kit = kit;
        this.take = take;
        pasted.setId(PetitionIds.PASTED);
        pasted.setPromptText(kit.say("petition.paste-prompt"));
        pasted.setAccessibleText(kit.say("petition.paste"));
        pasted.setPrefRowCount(ROWS);
        pasted.setWrapText(true);
        pasted.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                check();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        pasted.textProperty().subscribe(_ -> told.getChildren().clear());
        root = new VBox(
                10,
                pasted,
                Forms.row(
                        Forms.primary(PetitionIds.CHECK, kit.say("petition.check"), this::check),
                        Forms.button(PetitionIds.CANCEL, kit.say("petition.cancel"), back)),
                told);
    }

    VBox root() {
        return root;
    }

    void focus() {
        pasted.requestFocus();
    }

    void clear() {
        pasted.clear();
    }

    void show(Petitions.Shown petition) {
        shown = List.of(petition);
    }

    private void check() {
        shown.stream().findFirst().ifPresent(petition -> tell(NameList.read(pasted.getText(), petition), petition));
    }

    private void tell(NameList list, Petitions.Shown petition) {
        found = list.found();
        asked.clear();
        var lines = new ArrayList<Node>();
        lines.add(Forms.wrapped(kit.say("petition.found", found.size())));
        list.doubts().forEach(doubt -> lines.add(ask(doubt, petition)));
        told(lines, "petition.unknown", list.unknown());
        told(lines, "petition.gone", names(list.gone()));
        told(lines, "petition.already", names(list.already()));
        told(lines, "petition.twice", list.twice());
        var take = Forms.primary(PetitionIds.TAKE, kit.say("petition.take", chosen().size()), this::take);
        take.setDisable(chosen().isEmpty());
        asked.forEach(box -> box.valueProperty().subscribe(_ -> {
            take.setText(kit.say("petition.take", chosen().size()));
            take.setDisable(chosen().isEmpty());
        }));
        lines.add(Forms.row(take));
        told.getChildren().setAll(lines);
        asked.stream().findFirst().ifPresentOrElse(Node::requestFocus, take::requestFocus);
    }

    private Node ask(NameList.Doubt doubt, Petitions.Shown petition) {
        var ones = Stream.concat(
                        Stream.of(Optional.<Resident>empty()),
                        doubt.candidates().stream().map(Optional::of))
                .toList();
        ComboBox<Optional<Resident>> box = Choosers.of(
                ones,
                ones.getFirst(),
                one -> one.map(who -> kit.say("petition.who-is", who.name(), SignerList.home(petition.people(), who)))
                        .orElseGet(() -> kit.say("petition.nobody-of")));
        var field = Forms.field(
                PetitionIds.which(asked.size()),
                kit.say("petition.which", doubt.name(), doubt.candidates().size()),
                box);
        asked.add(box);
        return field;
    }

    private void told(List<Node> lines, String key, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(Forms.wrapped(kit.say(key, String.join(kit.say("roster.roles.and"), names))));
        }
    }

    private static List<String> names(List<Resident> residents) {
        return residents.stream().map(Resident::name).collect(Collectors.toList());
    }

    private List<ResidentId> chosen() {
        return Stream.concat(
                        found.stream(),
                        asked.stream().flatMap(box -> Optional.ofNullable(box.getValue()).flatMap(one -> one).stream()))
                .map(Resident::id)
                .distinct()
                .toList();
    }

    private void take() {
        take.accept(chosen());
    }
}
