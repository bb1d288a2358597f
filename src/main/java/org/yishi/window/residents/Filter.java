package org.yishi.window.residents;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yishi.desk.people.People;
import org.yishi.desk.people.Sought;
import org.yishi.model.people.Role;
import org.yishi.model.people.UnitKind;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;

/** What narrows the table: a few letters, a grid, a role. */
final class Filter {
    private final String allGrids;
    private final String allRoles;
    private final Text text;
    private final TextField search = new TextField();
    private final ComboBox<String> grid = new ComboBox<>();
    private final ComboBox<String> role = new ComboBox<>();
    private final CheckBox retired;
    private final HBox root;

    Filter(Text text) {
        this.text = text;
        allGrids = text.of("roster.filter.all-grids");
        allRoles = text.of("roster.filter.all-roles");
        search.setId(ResidentIds.SEARCH);
        search.setPromptText(text.of("roster.search.prompt"));
        search.setAccessibleText(text.of("roster.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        grid.setId(ResidentIds.GRID);
        grid.setMinWidth(Region.USE_PREF_SIZE);
        Choosers.fill(grid, List.of(allGrids));
        role.setId(ResidentIds.ROLE);
        Choosers.fill(
                role,
                Stream.concat(Stream.of(allRoles), Stream.of(Role.values()).map(value -> text.of("roster.role", value)))
                        .toList());
        role.getStyleClass().add("narrow");
        role.setVisibleRowCount(Role.values().length + 1);
        retired = new CheckBox(text.of("roster.filter.retired"));
        retired.setId(ResidentIds.RETIRED);
        root = Forms.row(search, grid, role, retired);
    }

    Node root() {
        return root;
    }

    /** Offers the grids that the village has. */
    void offer(People people) {
        Choosers.fill(
                grid,
                Stream.concat(Stream.of(allGrids), people.names(UnitKind.GRID).stream())
                        .toList());
    }

    /** Which rows are to be shown, told anew at each change. */
    ObjectBinding<Predicate<ResidentRow>> predicate() {
        return Bindings.createObjectBinding(
                this::now,
                search.textProperty(),
                grid.valueProperty(),
                role.valueProperty(),
                retired.selectedProperty());
    }

    TextField search() {
        return search;
    }

    void focus() {
        search.requestFocus();
        search.selectAll();
    }

    void clear() {
        search.clear();
        grid.setValue(allGrids);
        role.setValue(allRoles);
    }

    private Predicate<ResidentRow> now() {
        var sought = new Sought(search.getText());
        var inGrid = grid.getValue();
        var as = role.getValue();
        boolean withRetired = retired.isSelected();
        return row -> (withRetired || !row.resident().isRetired())
                && (allGrids.equals(inGrid) || row.grid().equals(inGrid))
                && (allRoles.equals(as)
                        || row.resident().roles().stream()
                                .anyMatch(has -> text.of("roster.role", has).equals(as)))
                && sought.matches(row.key());
    }
}
