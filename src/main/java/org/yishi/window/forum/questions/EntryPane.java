package org.yishi.window.forum.questions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.questions.Entry;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.forum.shift.Turnout;
import org.yishi.text.question.ShiftWords;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.sound.Tone;

/**
 * Types forms in: the card's number, Enter, the group, Enter, then a key for each question, Enter. What is shown as kept
 * is on disk. The number of a form that is in brings it back to be corrected.
 */
final class EntryPane {
    private final Kit kit;
    private final Entry desk;
    private final Questionnaire questionnaire;
    private final ShiftWords words;
    private final Board board;
    private final EntryTally tally;
    private final Map<Wave, ToggleButton> waves = new EnumMap<>(Wave.class);
    private final TextField code = new TextField();
    private final ComboBox<String> team = Choosers.open(List.of(), "");
    private final TextField remark = new TextField();
    private final CheckBox check = new CheckBox();
    private final Label note = Forms.wrapped("");
    private final HBox root;
    private Wave wave = Wave.BEFORE;
    private Optional<Response> old = Optional.empty();
    private Optional<Response> last = Optional.empty();
    private Optional<Response> away = Optional.empty();
    private boolean busy;

    EntryPane(Kit kit, Entry desk, Questionnaire questionnaire) {
        this.kit = kit;
        this.desk = desk;
        this.questionnaire = questionnaire;
        words = new ShiftWords(kit.text());
        board = new Board(kit, questionnaire.questions(), this::keep);
        tally = new EntryTally(kit);
        note.setId(QuestionIds.NOTE);
        note.getStyleClass().addAll(Looks.NOTICE, Looks.WARNING);
        check.setId(QuestionIds.CHECK);
        check.setText(kit.say("questions.check-mode"));
        check.setFocusTraversable(false);
        check.setOnAction(_ -> clear());
        say("");
        VBox.setVgrow(board.root(), Priority.ALWAYS);
        var left = new VBox(10, head(), note, board.root(), foot(), Forms.muted(kit.say("questions.keys")));
        left.setMinSize(0, 0);
        HBox.setHgrow(left, Priority.ALWAYS);
        root = new HBox(20, left, tally.root());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.setDisable(questionnaire.closed());
    }

    HBox root() {
        return root;
    }

    void focus() {
        code.requestFocus();
    }

    void show(Entry.Pile pile, Turnout turnout) {
        tally.show(pile, turnout);
        var typed = Choosers.typed(team);
        team.getItems().setAll(turnout.teams().stream().map(Turnout.Team::name).toList());
        team.getEditor().setText(typed);
    }

    private FlowPane head() {
        var group = new ToggleGroup();
        var both = new HBox();
        for (var each : Wave.values()) {
            var button = new ToggleButton(words.wave(each));
            button.setId(QuestionIds.wave(each));
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> turn(each));
            waves.put(each, button);
            both.getChildren().add(button);
        }
        waves.forEach((each, button) -> button.setSelected(each == wave));
        code.setPromptText(kit.say("questions.code-prompt"));
        code.setPrefColumnCount(8);
        code.setOnAction(_ -> look());
        team.getEditor().setPrefColumnCount(6);
        // An editable box has the focus itself and hands keys on: the editor alone would not see Enter.
        team.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                team.setValue(team.getEditor().getText());
                board.focus();
                event.consume();
            }
        });
        remark.setPromptText(kit.say("questions.remark-prompt"));
        remark.setOnAction(_ -> keep());
        var row = new FlowPane(
                12,
                6,
                Forms.field("questions-waves", kit.say("questions.wave-label"), both),
                Forms.field(QuestionIds.CODE, kit.say("questions.code"), code),
                Forms.field(QuestionIds.TEAM, kit.say("questions.team"), team),
                Forms.field(QuestionIds.REMARK, kit.say("questions.remark"), remark));
        row.setMinHeight(FlowPane.USE_PREF_SIZE);
        return row;
    }

    private HBox foot() {
        var keep = Forms.primary(QuestionIds.KEEP, kit.say("questions.keep"), this::keep);
        var clear = Forms.button(QuestionIds.CLEAR, kit.say("questions.clear"), this::clear);
        var back = Forms.button(QuestionIds.BACK, kit.say("questions.take-back"), this::takeBack);
        List.of(keep, clear, back).forEach(button -> button.setFocusTraversable(false));
        return Forms.row(keep, clear, back, Forms.gap(), check);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !kit.notices().hasPanel()) {
            clear();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            keep();
        } else if (!event.isShortcutDown() && event.getCode() == KeyCode.PAGE_UP) {
            turn(Wave.BEFORE);
        } else if (!event.isShortcutDown() && event.getCode() == KeyCode.PAGE_DOWN) {
            turn(Wave.AFTER);
        } else if (event.isShortcutDown()
                && event.getCode() == KeyCode.Z
                && !(event.getTarget() instanceof TextField field
                        && !field.getText().isEmpty())) {
            away.ifPresentOrElse(_ -> restore(), this::takeBack);
        } else {
            return;
        }
        event.consume();
    }

    private void turn(Wave to) {
        wave = to;
        waves.forEach((each, button) -> button.setSelected(each == to));
        clear();
    }

    private void clear() {
        old = Optional.empty();
        code.clear();
        remark.clear();
        board.fill(List.of());
        say("");
        code.requestFocus();
    }

    private void say(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(note.isVisible());
    }

    /** After the number: whether a form of that card is in. */
    private void look() {
        var typed = code.getText();
        kit.ask(() -> desk.find(questionnaire.id(), wave, typed), found -> {
            old = found;
            if (check.isSelected()) {
                board.fill(List.of());
                say(
                        found.isPresent()
                                ? kit.say("questions.checking", typed, words.wave(wave))
                                : kit.text().of("questions.wrong.no-first", typed));
                found.ifPresent(_ -> board.focus());
                return;
            }
            board.fill(found.map(Response::answers).orElse(List.of()));
            say(found.isPresent() ? kit.say("questions.correcting", typed, words.wave(wave)) : "");
            found.ifPresent(form -> {
                team.getEditor().setText(form.team());
                remark.setText(form.remark());
            });
            team.requestFocus();
            team.getEditor().selectAll();
        });
    }

    private void keep() {
        var answers = board.answers();
        if (busy) {
            return;
        }
        if (answers.isEmpty()) {
            board.toMissing();
            kit.notices().warn(kit.say("questions.not-ready", board.missing()));
            return;
        }
        if (check.isSelected()) {
            check(answers.get());
            return;
        }
        var form = Response.typed(wave, code.getText(), Choosers.typed(team), answers.get(), remark.getText());
        var before = old;
        keep(form, before);
    }

    /** The fields are cleared once the form is on disk; Enter pressed twice keeps it once. */
    private void keep(Response form, Optional<Response> before) {
        busy = true;
        kit.act(
                () -> before.isPresent()
                        ? desk.correct(questionnaire.id(), before.get(), form)
                        : desk.type(questionnaire.id(), form),
                kept -> {
                    busy = false;
                    away = Optional.empty();
                    last = Optional.of(kept);
                    kit.chime().sound(Tone.ENTERED);
                    kit.notices()
                            .say(kit.say(
                                    before.isPresent() ? "questions.corrected" : "questions.kept",
                                    code(kept),
                                    words.wave(kept.wave())));
                    clear();
                },
                why -> {
                    busy = false;
                    kit.notices().warn(kit.text().of(why));
                });
    }

    private void check(List<Answer> answers) {
        var typed = code.getText();
        kit.act(() -> desk.check(questionnaire.id(), wave, typed, answers), differing -> {
            if (differing.isEmpty()) {
                kit.chime().sound(Tone.ENTERED);
                kit.notices().say(kit.say("questions.same", typed));
            } else {
                var numbers = differing.stream()
                        .map(question -> Integer.toString(question.number()))
                        .toList();
                kit.notices().warn(kit.say("questions.differs", typed, String.join(", ", numbers)));
            }
            clear();
        });
    }

    private String code(Response form) {
        return form.code().isEmpty() ? kit.say("questions.no-code") : form.code();
    }

    private void takeBack() {
        if (last.isEmpty()) {
            kit.notices().warn(kit.say("questions.nothing-back"));
            return;
        }
        kit.act(() -> desk.takeBack(questionnaire.id(), last.get()), gone -> {
            away = last;
            last = Optional.empty();
            kit.notices().undoable(kit.say("questions.taken-back", code(gone), words.wave(gone.wave())), this::restore);
            code.requestFocus();
        });
    }

    /** Once, whether by the key or by the notice. */
    private void restore() {
        away.ifPresent(form -> keep(form, Optional.empty()));
    }
}
