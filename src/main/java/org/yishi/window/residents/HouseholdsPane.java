package org.yishi.window.residents;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.people.HouseholdLine;
import org.yishi.desk.people.Sought;
import org.yishi.model.people.Resident;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;

/** The households: number, head, how many live there and how many are of age; beside the chosen one its members. */
final class HouseholdsPane {
    private final Text text;
    private final Consumer<Resident> open;
    private final Runnable narrowed;
    private final TextField search = new TextField();
    private final TableView<HouseholdLine> table = new TableView<>();
    private final ListView<Resident> members = new ListView<>();
    private final VBox root;
    private List<HouseholdLine> all = List.of();

    /** {@code open} shows a member among the residents; {@code narrowed} is told when others are shown. */
    HouseholdsPane(Text text, Consumer<Resident> open, Runnable narrowed) {
        this.text = text;
        this.open = open;
        this.narrowed = narrowed;
        search.setId(ResidentIds.HOUSEHOLD_SEARCH);
        search.setPromptText(text.of("roster.households.prompt"));
        search.textProperty().subscribe((_, _) -> filter());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::onSearchKey);
        table.setId(ResidentIds.HOUSEHOLDS);
        table.getStyleClass().add(Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Forms.muted(text.of("roster.households.none")));
        columns();
        table.getSelectionModel().selectedItemProperty().subscribe(line -> showMembers(Optional.ofNullable(line)));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onTableKey);
        members.setId(ResidentIds.HOUSEHOLD_MEMBERS);
        members.setCellFactory(_ -> new Member());
        members.setPlaceholder(Forms.muted(text.of("roster.households.choose")));
        members.addEventHandler(KeyEvent.KEY_PRESSED, this::onMemberKey);
        members.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        members.setPrefWidth(360);
        members.setMinWidth(260);
        HBox.setHgrow(table, Priority.ALWAYS);
        var split = new HBox(16, table, members);
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(12, search, split);
        VBox.setVgrow(root, Priority.ALWAYS);
    }

    Node root() {
        return root;
    }

    void focus() {
        search.requestFocus();
        search.selectAll();
    }

    /** Shows these households; the one that was chosen stays so. */
    void show(List<HouseholdLine> lines) {
        all = lines;
        filter();
    }

    /** How many are shown. */
    int shown() {
        return table.getItems().size();
    }

    private void filter() {
        var chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(line -> line.household().id());
        var sought = new Sought(search.getText());
        table.getItems()
                .setAll(all.stream().filter(line -> sought.matches(line.key())).toList());
        table.sort();
        chosen.flatMap(id -> table.getItems().stream()
                        .filter(line -> line.household().id().equals(id))
                        .findFirst())
                .ifPresent(line -> table.getSelectionModel().select(line));
        narrowed.run();
    }

    private void columns() {
        var number = column("roster.households.number", line -> line.household().number());
        number.setComparator(Comparator.comparing(HouseholdLine::inOrder));
        table.getColumns()
                .setAll(List.of(
                        number,
                        column(
                                "roster.households.head",
                                line -> line.household().headName()),
                        column(
                                "roster.households.people",
                                line -> line.members().size()),
                        column("roster.households.adults", HouseholdLine::adults),
                        column("roster.column.grid", HouseholdLine::grid)));
    }

    private <T> TableColumn<HouseholdLine, T> column(String key, Function<HouseholdLine, T> value) {
        var column = new TableColumn<HouseholdLine, T>(text.of(key));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(value.apply(cell.getValue())));
        column.setReorderable(false);
        return column;
    }

    private void showMembers(Optional<HouseholdLine> line) {
        members.getItems().setAll(line.map(HouseholdLine::members).orElse(List.of()));
    }

    private void onSearchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void onTableKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !members.getItems().isEmpty()) {
            members.requestFocus();
            members.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void onMemberKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.ESCAPE) {
            table.requestFocus();
            event.consume();
        }
    }

    private void openChosen() {
        Optional.ofNullable(members.getSelectionModel().getSelectedItem()).ifPresent(open);
    }

    private final class Member extends ListCell<Resident> {
        @Override
        protected void updateItem(Resident resident, boolean empty) {
            super.updateItem(resident, empty);
            setText(empty || resident == null ? "" : words(resident));
        }

        private String words(Resident resident) {
            var roles = resident.roles().stream()
                    .sorted()
                    .map(role -> text.of("roster.role", role))
                    .collect(Collectors.joining(text.of("roster.roles.and")));
            return String.join("   ", resident.name(), resident.relation(), resident.birth(), roles)
                    .strip();
        }
    }
}
