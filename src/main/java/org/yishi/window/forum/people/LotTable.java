package org.yishi.window.forum.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.lot.KeptLots;
import org.yishi.model.lot.LotAnswer;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.lot.Stratum;
import org.yishi.text.lot.LotWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Widths;

/** Those drawn and their substitutes, stratum by stratum. */
final class LotTable {
    private final Kit kit;
    private final LotWords words;
    private final TableView<LotPerson> table = new TableView<>();
    private final VBox root;
    private Optional<KeptLots.Shown> shown = Optional.empty();
    private Map<String, String> strata = Map.of();

    LotTable(Kit kit) {
        this.kit = kit;
        words = new LotWords(kit.text());
        table.setId(PeopleIds.PEOPLE);
        table.getStyleClass().add("dense");
        table.getColumns()
                .setAll(List.of(
                        column("lot.column.stratum", p -> strata.getOrDefault(p.stratum(), "")),
                        column("lot.column.place", p -> Integer.toString(p.place())),
                        column("lot.column.name", p -> shown.map(s -> s.name(p)).orElse("")),
                        column(
                                "lot.column.number",
                                p -> Long.toString(p.resident().value())),
                        column("lot.column.as", this::as),
                        column("lot.column.answer", this::answer)));
        table.setPlaceholder(Forms.muted(kit.say("lot.nobody-seen")));
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(table, Widths.of(table, 5, List.of(13.5, 3.75, 6.0, 5.0, 9.0, 9.0)));
    }

    VBox root() {
        return root;
    }

    Optional<LotPerson> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    void focus() {
        table.requestFocus();
        if (selected().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    /** The next one who has not answered. */
    void next() {
        int from = table.getSelectionModel().getSelectedIndex();
        for (int i = Math.max(0, from); i < table.getItems().size(); i++) {
            if (table.getItems().get(i).answer() == LotAnswer.OPEN) {
                table.getSelectionModel().clearAndSelect(i);
                table.getFocusModel().focus(i);
                table.scrollTo(Math.max(0, i - 3));
                return;
            }
        }
    }

    void show(KeptLots.Shown now, List<LotPerson> rows) {
        shown = Optional.of(now);
        strata = now.lot().strata().stream().collect(Collectors.toMap(Stratum::key, words::stratum));
        var before = selected().map(LotPerson::id);
        table.getItems().setAll(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (before.equals(Optional.of(rows.get(i).id()))) {
                table.getSelectionModel().clearAndSelect(i);
                table.getFocusModel().focus(i);
            }
        }
        if (selected().isEmpty() && !rows.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private String as(LotPerson person) {
        if (!person.substitute()) {
            return kit.say("lot.as-drawn");
        }
        return person.standsFor()
                .flatMap(id -> shown.flatMap(s -> s.lot().person(id).map(s::name)))
                .map(name -> kit.say("lot.as-moved-up", name))
                .orElseGet(() -> kit.say("lot.substitute"));
    }

    private String answer(LotPerson person) {
        if (!person.isCalled()) {
            return "";
        }
        var word = kit.text().of("lot.answer", person.answer());
        return person.reason().isEmpty() ? word : kit.say("lot.answer-why", word, person.reason());
    }

    private TableColumn<LotPerson, String> column(String key, Function<LotPerson, String> word) {
        var column = new TableColumn<LotPerson, String>(kit.say(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(word.apply(cell.getValue())));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
