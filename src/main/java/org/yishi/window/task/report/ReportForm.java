package org.yishi.window.task.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.Followed;
import org.yishi.desk.followup.Report;
import org.yishi.desk.followup.Steps;
import org.yishi.model.Outcome;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskState;
import org.yishi.text.money.Yuan;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.TaskIds;

/** Takes a report down: words, state, percent, money, who said it, photos and files. Ctrl+Enter keeps it. */
public final class ReportForm {
    private final Page page;
    private final TextArea words = Fields.lines(2);
    private final ComboBox<TaskState> state;
    private final TextField percent = new TextField();
    private final TextField spent = new TextField();
    private final TextField by = new TextField();
    private final DecisionField decision;
    private final List<Path> files = new ArrayList<>();
    private final FlowPane chips = new FlowPane(8, 4);
    private final Label wrong = Fields.wrong(TaskIds.WRONG);
    private final VBox root = new VBox(8);
    private Optional<TaskState> stands = Optional.empty();

    public ReportForm(Page page) {
        this.page = page;
        decision = new DecisionField(page);
        words.setId(TaskIds.WORDS);
        words.setMinHeight(76);
        words.setPromptText(page.say("task.report.prompt"));
        words.setAccessibleText(page.say("followup.report"));
        state = Choosers.of(value -> page.kit().text().of("followup.state", value));
        state.valueProperty().subscribe(next -> Optional.ofNullable(next).ifPresent(decision::of));
        percent.setPrefColumnCount(3);
        spent.setPrefColumnCount(6);
        by.setPrefColumnCount(6);
        by.setPromptText(page.reading().operator());
        var attach = Forms.button(TaskIds.FILES, Feather.PAPERCLIP, page.say("task.report.attach"), this::attach);
        var save = Forms.primary(TaskIds.SAVE, page.say("task.report.save"), this::save);
        var numbers = new HBox(
                12,
                grow(Forms.field(TaskIds.REPORT_STATE, page.say("task.report.state"), state)),
                Forms.field(TaskIds.PERCENT, page.say("task.report.percent"), percent),
                Forms.field(TaskIds.SPENT, page.say("task.report.spent"), spent),
                grow(Forms.field(TaskIds.BY, page.say("task.report.by"), by)));
        root.getChildren().setAll(words, numbers, decision.root(), chips, wrong, Forms.row(attach, Forms.gap(), save));
        chips.managedProperty().bind(chips.visibleProperty());
        chips.setVisible(false);
        root.getStyleClass().add(Looks.CARD);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public VBox root() {
        return root;
    }

    public void focus() {
        words.requestFocus();
    }

    /** Offers the states that may follow; what is being typed stays. */
    public void show(Followed followed) {
        root.setVisible(!followed.isClosed());
        root.setManaged(!followed.isClosed());
        var task = followed.task();
        if (!stands.equals(Optional.of(task.state()))) {
            stands = Optional.of(task.state());
            offer(task);
        }
    }

    private void offer(ActionItem task) {
        state.getItems().setAll(Steps.after(task.state()));
        state.setValue(Steps.likely(task.state()));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            save();
            event.consume();
        }
    }

    private void attach() {
        files.addAll(page.kit().files().openMany(FilePicker.Kind.ANY));
        chips();
    }

    private void chips() {
        chips.setVisible(!files.isEmpty());
        chips.getChildren().setAll(files.stream().map(this::chip).toList());
    }

    private HBox chip(Path file) {
        var name = new Label(String.valueOf(file.getFileName()));
        var remove = Forms.icon("task-page-unfile", Feather.X, page.say("task.report.unfile"), () -> {
            files.remove(file);
            chips();
        });
        var chip = Forms.row(name, remove);
        chip.getStyleClass().add(Looks.BADGE);
        return chip;
    }

    private void save() {
        wrong.setText("");
        page.kit()
                .act(
                        () -> report().then(report -> page.followUp().report(page.id(), report)),
                        _ -> saved(),
                        why -> wrong.setText(page.kit().text().of(why)));
    }

    private void saved() {
        words.clear();
        percent.clear();
        spent.clear();
        files.clear();
        chips();
        decision.clear();
        if (root.isVisible()) {
            words.requestFocus();
        }
        page.kit().notices().say(page.say("task.said.reported"));
    }

    private Outcome<Report> report() {
        var share = share();
        var money = Yuan.fen(spent.getText());
        if (share.isEmpty() || money.isEmpty()) {
            return Outcome.refused("followup.wrong.number");
        }
        return Outcome.done(new Report(
                words.getText(),
                state.getValue(),
                share.filter(s -> s >= 0),
                money.get(),
                decision.poll(),
                files,
                by.getText(),
                decision.words()));
    }

    /** The percent typed; -1 where none is, empty where it is no such number. */
    private Optional<Integer> share() {
        var typed = percent.getText().strip().replace("%", "");
        if (typed.isEmpty()) {
            return Optional.of(-1);
        }
        return typed.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    private static VBox grow(VBox field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
