package org.yishi.window.forum.questions;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.questions.Entry;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Codes;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.forum.shift.Turnout;
import org.yishi.text.question.ShiftWords;
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
    private final EntryHead head;
    private final CheckBox check = new CheckBox();
    private final Label note = Forms.wrapped("");
    private final HBox root;
    private Optional<Response> old = Optional.empty();
    private Optional<Response> last = Optional.empty();
    private Optional<Response> away = Optional.empty();
    /** What the last form stands in place of. */
    private Optional<Response> replaced = Optional.empty();

    private boolean busy;

    EntryPane(Kit kit, Entry desk, Questionnaire questionnaire) {
        this.kit = kit;
        this.desk = desk;
        this.questionnaire = questionnaire;
        words = new ShiftWords(kit.text());
        board = new Board(kit, questionnaire.questions(), this::keep);
        tally = new EntryTally(kit);
        head = new EntryHead(kit, this::clear, this::look, board::focus, this::keep);
        note.setId(QuestionIds.NOTE);
        note.getStyleClass().addAll(Looks.NOTICE, Looks.WARNING);
        check.setId(QuestionIds.CHECK);
        check.setText(kit.say("questions.check-mode"));
        check.setFocusTraversable(false);
        check.setOnAction(_ -> clear());
        say("");
        VBox.setVgrow(board.root(), Priority.ALWAYS);
        var left = new VBox(10, head.root(), note, board.root(), foot(), Forms.muted(kit.say("questions.keys")));
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
        head.focus();
    }

    /** {@code teams} are the meeting's own groups; others that were typed stand beside them. */
    void show(Entry.Pile pile, Turnout turnout, List<String> teams) {
        tally.show(pile, turnout);
        var names = new TreeSet<>(Codes.IN_ORDER);
        names.addAll(teams);
        turnout.teams().forEach(one -> names.add(one.name()));
        head.offer(names);
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
            head.turn(Wave.BEFORE);
        } else if (!event.isShortcutDown() && event.getCode() == KeyCode.PAGE_DOWN) {
            head.turn(Wave.AFTER);
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

    private void clear() {
        old = Optional.empty();
        head.clear();
        board.fill(List.of());
        say("");
        head.focus();
    }

    private void say(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(note.isVisible());
    }

    /** After the number: whether a form of that card is in. */
    private void look() {
        var typed = head.code();
        var wave = head.wave();
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
            found.ifPresent(head::fill);
            head.toTeam();
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
        var form = head.form(answers.get());
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
                    replaced = before;
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
        var typed = head.code();
        var wave = head.wave();
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
        if (replaced.isPresent()) {
            // A correction is undone by the form as it was.
            keep(replaced.get(), last);
            return;
        }
        kit.act(() -> desk.takeBack(questionnaire.id(), last.get()), gone -> {
            away = last;
            last = Optional.empty();
            kit.notices().undoable(kit.say("questions.taken-back", code(gone), words.wave(gone.wave())), this::restore);
            head.focus();
        });
    }

    /** Once, whether by the key or by the notice. */
    private void restore() {
        away.ifPresent(form -> keep(form, Optional.empty()));
    }
}
