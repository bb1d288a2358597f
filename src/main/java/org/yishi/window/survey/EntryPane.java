package org.yishi.window.survey;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.survey.Surveys;
import org.yishi.model.survey.Answer;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.text.survey.SurveyWords;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.sound.Tone;

/**
 * Types forms in. The hands stay on one field: in an empty one, 1 to 5 is the step and Backspace takes back; whatever
 * else is typed is the remark; Enter keeps the form. What is shown as kept is on disk.
 */
final class EntryPane {
    private static final int LAST_SHOWN = 6;

    private final Kit kit;
    private final Surveys desk;
    private final Survey survey;
    private final SurveyWords words;
    private final StepKeys keys;
    private final TextField remark = new TextField();
    private final ComboBox<String> grid;
    private final Label counter = new Label();
    private final VBox last = new VBox(4);
    private final VBox root;
    private boolean busy;
    /** What was taken back last: the same key that takes back brings it in again. */
    private Optional<Answer> away = Optional.empty();

    EntryPane(Kit kit, Surveys desk, Survey survey) {
        this.kit = kit;
        this.desk = desk;
        this.survey = survey;
        words = new SurveyWords(kit.text());
        keys = new StepKeys(kit.text(), this::press);
        grid = Choosers.of(survey.grids(), survey.grids().getFirst(), words::grid);
        grid.setId(SurveyIds.GRID);
        grid.setAccessibleText(kit.say("survey.pile"));
        grid.setFocusTraversable(false);
        counter.setId(SurveyIds.COUNTER);
        counter.getStyleClass().add(Looks.FIGURE);
        last.setId(SurveyIds.LAST);
        remark.setId(SurveyIds.REMARK);
        remark.setPromptText(kit.say("survey.remark"));
        remark.setTextFormatter(new TextFormatter<>(this::typed));
        remark.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        counter.setWrapText(true);
        grid.setMinWidth(Region.USE_PREF_SIZE);
        var pile = new FlowPane(8, 4, new Label(kit.say("survey.pile")), grid, new Label(kit.say("survey.pile-keys")));
        pile.setRowValignment(VPos.CENTER);
        pile.setVisible(survey.grids().size() > 1);
        pile.setManaged(pile.isVisible());
        root = new VBox(
                12,
                counter,
                pile,
                keys.root(),
                remark,
                Forms.row(
                        button(Forms.primary(SurveyIds.SAVE, kit.say("survey.save"), this::save)),
                        button(Forms.button(SurveyIds.TAKE_BACK, kit.say("survey.take-back"), this::takeBack))),
                Forms.muted(kit.say("survey.entry-keys")),
                Forms.heading(kit.say("survey.last")),
                last);
        root.setMinWidth(0);
        root.getStyleClass().add("survey-entry");
    }

    VBox root() {
        return root;
    }

    void focus() {
        remark.requestFocus();
    }

    /** Shows how many are in, and the last of them. */
    void show(Survey now) {
        counter.setText(
                kit.say("survey.counter", now.answers().size(), now.method().asked()));
        var latest = now.answers()
                .subList(
                        Math.max(0, now.answers().size() - LAST_SHOWN),
                        now.answers().size())
                .reversed();
        last.getChildren().setAll(latest.isEmpty() ? List.of(Forms.muted(kit.say("survey.none-yet"))) : lines(latest));
    }

    private List<Label> lines(List<Answer> answers) {
        return answers.stream()
                .map(answer -> {
                    var line = new Label(line(answer));
                    line.setMinWidth(0);
                    return line;
                })
                .toList();
    }

    private String line(Answer answer) {
        var said = kit.say(
                "survey.line",
                answer.number(),
                answer.step().number(),
                words.step(answer.step()),
                words.grid(answer.grid()));
        return answer.remark().isEmpty() ? said : kit.say("survey.line-remark", said, answer.remark());
    }

    private static <B extends Node> B button(B button) {
        button.setFocusTraversable(false);
        return button;
    }

    /** Digits of both widths are the step as long as no remark has begun. */
    private TextFormatter.Change typed(TextFormatter.Change change) {
        var added = change.getText();
        if (!remark.getText().isEmpty() || added.length() != 1) {
            return change;
        }
        int digit = Character.digit(added.charAt(0), 10);
        if (digit < 1 || digit > Step.values().length) {
            return change;
        }
        press(Step.of(digit));
        change.setText("");
        change.setAnchor(0);
        change.setCaretPosition(0);
        return change;
    }

    private void press(Step step) {
        keys.choose(Optional.of(step));
        remark.requestFocus();
    }

    private void key(KeyEvent event) {
        boolean empty = remark.getText().isEmpty();
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            save();
        } else if (event.getCode() == KeyCode.BACK_SPACE && empty) {
            if (keys.chosen().isPresent()) {
                keys.choose(Optional.empty());
            } else {
                takeBack();
            }
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && empty) {
            away.ifPresentOrElse(_ -> restore(), this::takeBack);
        } else if (event.getCode() == KeyCode.PAGE_DOWN && !event.isShortcutDown()) {
            next(1);
        } else if (event.getCode() == KeyCode.PAGE_UP && !event.isShortcutDown()) {
            next(-1);
        } else {
            return;
        }
        event.consume();
    }

    private void next(int by) {
        int grids = grid.getItems().size();
        grid.getSelectionModel().select(Math.floorMod(grid.getSelectionModel().getSelectedIndex() + by, grids));
    }

    private void save() {
        var step = keys.chosen();
        remark.requestFocus();
        if (step.isEmpty()) {
            kit.notices().warn(kit.say("survey.no-step"));
        } else if (!busy) {
            keep(grid.getValue(), step.get(), remark.getText());
        }
    }

    /** The field is cleared once the form is on disk; Enter pressed twice keeps it once. */
    private void keep(String where, Step step, String said) {
        busy = true;
        kit.act(
                () -> desk.answer(survey.id(), where, step, said),
                now -> {
                    busy = false;
                    away = Optional.empty();
                    kit.chime().sound(Tone.ENTERED);
                    keys.choose(Optional.empty());
                    remark.clear();
                    show(now);
                },
                why -> {
                    busy = false;
                    kit.notices().warn(kit.text().of(why));
                });
    }

    private void takeBack() {
        remark.requestFocus();
        kit.act(() -> desk.takeBack(survey.id()), answer -> {
            away = Optional.of(answer);
            kit.notices().undoable(kit.say("survey.taken-back", line(answer)), this::restore);
        });
    }

    /** Once, whether by the key or by the notice. */
    private void restore() {
        away.ifPresent(answer -> keep(answer.grid(), answer.step(), answer.remark()));
    }
}
