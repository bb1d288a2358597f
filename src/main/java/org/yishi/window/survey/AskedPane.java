package org.yishi.window.survey;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.survey.AskedPerson;
import org.yishi.text.survey.SurveyWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Widths;

/** Who is asked, grid by grid in the order of the lots, with substitutes after them. */
final class AskedPane {
    private final TableView<AskedPerson> table = new TableView<>();
    private final VBox root;

    AskedPane(Kit kit) {
        var words = new SurveyWords(kit.text());
        table.setId(SurveyIds.ASKED);
        table.getStyleClass().add(Styles.DENSE);
        table.getColumns()
                .setAll(List.of(
                        column(
                                kit.say("survey.column.grid"),
                                p -> words.grid(p.asked().grid())),
                        column(
                                kit.say("survey.column.place"),
                                p -> Integer.toString(p.asked().place())),
                        column(
                                kit.say("survey.column.as"),
                                p -> kit.say(p.asked().substitute() ? "survey.substitute" : "survey.asked-first")),
                        column(kit.say("survey.column.name"), AskedPerson::name),
                        column(kit.say("survey.column.household"), AskedPerson::household),
                        column(kit.say("survey.column.address"), AskedPerson::address),
                        column(
                                kit.say("survey.column.number"),
                                p -> Long.toString(p.asked().resident().value())),
                        column(kit.say("survey.column.lot"), p -> p.lot() + "…")));
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(
                10,
                Forms.muted(kit.say("survey.asked-hint")),
                table,
                Widths.of(table, 5, List.of(7.0, 4.5, 6.0, 7.0, 6.5, 9.0, 6.0, 7.5)));
        root.getStyleClass().add("survey-tab");
    }

    VBox root() {
        return root;
    }

    void show(List<AskedPerson> people) {
        table.getItems().setAll(people);
    }

    private static TableColumn<AskedPerson, String> column(String title, Function<AskedPerson, String> word) {
        var column = new TableColumn<AskedPerson, String>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
