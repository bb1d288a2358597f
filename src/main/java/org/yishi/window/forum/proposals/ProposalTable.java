package org.yishi.window.forum.proposals;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.model.id.ProposalId;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Widths;

/** The proposals, most dots first. */
final class ProposalTable {
    private final Kit kit;
    private final TableView<ProposalRow> table = new TableView<>();

    ProposalTable(Kit kit) {
        this.kit = kit;
        table.setId(ProposalIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
        table.getColumns()
                .setAll(List.of(
                        nodes(kit.say("opinion.column.place"), row -> new Label(row.place())),
                        nodes(kit.say("opinion.column.proposal"), this::title),
                        nodes(kit.say("opinion.column.dots"), ProposalTable::bar)));
    }

    TableView<ProposalRow> node() {
        return table;
    }

    Region measure() {
        return Widths.of(table, 1, List.of(7.0, 12.0, 11.0));
    }

    /** Shows these; whichever was chosen stays so. */
    void show(List<ProposalRow> rows) {
        var before = chosen().map(row -> row.proposal().id());
        table.getItems().setAll(rows);
        before.ifPresent(this::choose);
        if (chosen().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    void choose(ProposalId id) {
        table.getItems().stream()
                .filter(row -> row.proposal().id().equals(id))
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
    }

    Optional<ProposalRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    ObservableValue<ProposalRow> choice() {
        return table.getSelectionModel().selectedItemProperty();
    }

    private Node title(ProposalRow row) {
        var title = new Label(kit.say(
                "opinion.proposal-numbered",
                row.proposal().number(),
                row.proposal().title()));
        var below = new Label(row.below());
        below.getStyleClass().add(Looks.MUTED);
        if (!row.proposal().stands()) {
            title.getStyleClass().add(Looks.MUTED);
        }
        return new VBox(2, title, below);
    }

    private static Node bar(ProposalRow row) {
        if (!row.proposal().stands()) {
            return new Label("–");
        }
        var bar = new ProgressBar(row.share() / 100.0);
        bar.getStyleClass().add("thin-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        return Forms.row(bar, new Label(Integer.toString(row.dots())));
    }

    private static TableColumn<ProposalRow, ProposalRow> nodes(String title, Function<ProposalRow, Node> node) {
        var column = new TableColumn<ProposalRow, ProposalRow>(title);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(ProposalRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty ? null : node.apply(row));
            }
        });
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
