package org.yishi.window.matter.screening;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Answer;
import org.yishi.model.topic.Telling;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Widths;
import org.yishi.window.paper.Handing;
import org.yishi.window.task.part.Fields;

/** Answers that are settled and given to nobody yet: printed as slips, and noted once they are given. */
final class TellPane {
    private final Kit kit;
    private final ScreeningDesks desks;
    private final TableView<Answer> table = new TableView<>();
    private final ComboBox<Telling.Way> way;
    private final DatePicker day;
    private final TextField by = new TextField();
    private final VBox root;

    TellPane(Kit kit, ScreeningDesks desks) {
        this.kit = kit;
        this.desks = desks;
        way = Choosers.of(
                List.of(Telling.Way.values()),
                Telling.Way.SLIP,
                one -> kit.text().of("topics.told-way", one));
        day = Choosers.day(Optional.of(desks.matters().today()));
        by.setText(desks.matters().operator());
        table.setId(ScreeningIds.TELL);
        table.getStyleClass().add(Styles.DENSE);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(List.of(
                        column("topics.slip.number", answer -> answer.voice().number()),
                        column("topics.slip.who", answer -> answer.voice().raisedBy()),
                        column(
                                "topics.slip.on",
                                answer -> answer.voice().raisedOn().toString()),
                        column("topics.slip.matter", answer -> answer.voice().title()),
                        column(
                                "matter.column.state",
                                answer -> kit.text()
                                        .of("matter.state", answer.voice().state())),
                        column("topics.slip.answer", Answer::words)));
        table.setPlaceholder(
                Forms.empty(Feather.MAIL, kit.say("topics.screen.all-told"), kit.say("topics.screen.all-told.hint")));
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(10, Forms.muted(kit.say("topics.screen.tell-hint")), table, measure(), foot());
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
                print();
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                note();
                event.consume();
            }
        });
    }

    Node root() {
        return root;
    }

    /** Shows them, all chosen but those that somebody left out before. */
    void show(List<Answer> answers) {
        var chosen = Set.copyOf(table.getSelectionModel().getSelectedIndices());
        var leftOut = new HashSet<TopicId>();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (!chosen.contains(i)) {
                leftOut.add(table.getItems().get(i).voice().id());
            }
        }
        table.getItems().setAll(answers);
        table.getSelectionModel().selectAll();
        for (int i = 0; i < answers.size(); i++) {
            if (leftOut.contains(answers.get(i).voice().id())) {
                table.getSelectionModel().clearSelection(i);
            }
        }
    }

    private Node foot() {
        return new FlowPane(
                12,
                8,
                Forms.button(ScreeningIds.TELL_PRINT, Feather.PRINTER, kit.say("topics.screen.print"), this::print),
                Forms.field(ScreeningIds.TELL_WAY, kit.say("topics.screen.told-way"), way),
                Forms.field(ScreeningIds.TELL_DAY, kit.say("topics.screen.told-on"), day),
                Forms.field(ScreeningIds.TELL_BY, kit.say("topics.screen.told-by"), by),
                Forms.primary(ScreeningIds.TELL_DONE, kit.say("topics.screen.told-done"), this::note));
    }

    private Node measure() {
        return Widths.of(table, 5, List.of(6.2, 5.5, 6.7, 12.0, 5.6, 18.0));
    }

    private List<Answer> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void print() {
        var answers = chosen();
        if (answers.isEmpty()) {
            kit.notices().warn(kit.say("topics.wrong.nobody-told"));
            return;
        }
        new Handing(kit)
                .word(
                        kit.say("topics.slip.name", desks.matters().today()),
                        file -> desks.print().apply(answers, file));
    }

    private void note() {
        switch (Fields.day(day)) {
            case Outcome.Refused<Optional<LocalDate>>(var why) ->
                kit.notices().warn(kit.text().of(why));
            case Outcome.Done<Optional<LocalDate>>(var on) ->
                note(on.orElse(desks.matters().today()));
        }
    }

    private void note(LocalDate on) {
        var answers = chosen();
        var voices = answers.stream().map(answer -> answer.voice().id()).toList();
        kit.act(
                () -> desks.answers().told(answers, way.getValue(), on, by.getText()),
                count -> kit.notices()
                        .undoable(
                                kit.say("topics.said.told", count),
                                () -> kit.act(() -> desks.answers().untell(voices), _ -> {})));
    }

    private TableColumn<Answer, String> column(String title, Function<Answer, String> word) {
        var column = new TableColumn<Answer, String>(kit.say(title));
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setReorderable(false);
        return column;
    }
}
