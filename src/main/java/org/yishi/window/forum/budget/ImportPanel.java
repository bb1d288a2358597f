package org.yishi.window.forum.budget;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.budget.ProjectDraft;
import org.yishi.desk.forum.budget.sheet.ProjectTable;
import org.yishi.desk.forum.budget.sheet.ReadProject;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** Projects from a file or the clipboard: shown row by row as they would be taken, with what is wrong, before they are. */
final class ImportPanel {
    private final Page page;

    ImportPanel(Page page) {
        this.page = page;
    }

    void fromFile() {
        page.kit()
                .files()
                .open(FilePicker.Kind.SHEET)
                .ifPresent(file -> page.kit().act(() -> ProjectTable.of(file), this::preview));
    }

    void paste() {
        var area = new TextArea();
        area.setPromptText(page.say("budget.paste-prompt"));
        area.setPrefRowCount(12);
        area.setPrefColumnCount(50);
        var next = Forms.primary(
                "budget-paste-next",
                page.say("budget.paste-next"),
                () -> page.kit().act(() -> ProjectTable.pasted(area.getText()), this::preview));
        panel(Forms.field("budget-pasted", page.say("budget.paste"), area), next);
        area.requestFocus();
    }

    private void preview(ProjectTable table) {
        var list = new ListView<ReadProject>();
        list.setId(BudgetIds.PREVIEW);
        list.setCellFactory(_ -> new RowCell());
        list.setPrefSize(760, 380);
        VBox.setVgrow(list, Priority.ALWAYS);
        var wan = new CheckBox(page.say("budget.in-wan"));
        wan.setId("budget-wan");
        wan.setSelected(table.isInWan());
        var said = Forms.wrapped("");
        var take = Forms.primary(BudgetIds.TAKE, "", () -> take(list.getItems()));
        Runnable read = () -> page.kit()
                .ask(
                        () -> {
                            var book = page.desks().budgets().of(page.meeting());
                            return table.read(book, wan.isSelected());
                        },
                        rows -> show(rows, list, said, take));
        wan.selectedProperty().subscribe((_, _) -> read.run());
        panel(new VBox(10, wan, list, said), take);
        read.run();
        take.requestFocus();
    }

    private void show(List<ReadProject> rows, ListView<ReadProject> list, Label said, Button take) {
        list.getItems().setAll(rows);
        long wrong = rows.stream().filter(r -> r.wrong().isPresent()).count();
        long sum = fine(rows).stream().mapToLong(ProjectDraft::cost).sum();
        said.setText(page.say(
                "budget.preview-sum", rows.size() - wrong, page.words().sums().money(sum), wrong));
        take.setText(page.say("budget.preview-take", rows.size() - wrong));
        take.setDisable(rows.size() == wrong);
    }

    private static List<ProjectDraft> fine(List<ReadProject> rows) {
        return rows.stream()
                .filter(r -> r.wrong().isEmpty())
                .map(ReadProject::draft)
                .toList();
    }

    private void take(List<ReadProject> rows) {
        var drafts = fine(List.copyOf(rows));
        page.kit().act(() -> page.desks().budgets().add(page.meeting(), drafts), added -> {
            page.kit().notices().closePanel();
            page.kit().notices().say(page.say("budget.taken", added));
        });
    }

    private void panel(Node content, Button next) {
        var cancel = Forms.button(
                "budget-import-cancel", page.say("budget.cancel"), page.kit().notices()::closePanel);
        cancel.setCancelButton(true);
        var panel = new VBox(
                14, Forms.heading(page.say("budget.import-title")), content, Forms.row(Forms.gap(), cancel, next));
        panel.getStyleClass().add(Looks.PANEL);
        page.kit().notices().panel(panel);
    }

    private final class RowCell extends ListCell<ReadProject> {
        @Override
        protected void updateItem(ReadProject row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove(Looks.DANGER);
            if (empty || row == null) {
                setText(null);
                return;
            }
            var fine = page.say(
                    "budget.preview-row",
                    row.row(),
                    row.draft().title(),
                    page.words().sums().money(row.draft().cost()));
            Optional<String> wrong = row.wrong().map(page.kit().text()::of);
            wrong.ifPresent(_ -> getStyleClass().add(Looks.DANGER));
            setText(wrong.map(why -> page.say(
                            "budget.preview-wrong", row.row(), row.draft().title(), why))
                    .orElse(fine));
        }
    }
}
