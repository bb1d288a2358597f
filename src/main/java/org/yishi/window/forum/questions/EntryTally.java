package org.yishi.window.forum.questions;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.questions.Entry;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.forum.shift.Turnout;
import org.yishi.text.question.ShiftWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** How many forms are in, by wave and by group, and the last of them. */
final class EntryTally {
    private static final int LAST_SHOWN = 5;

    private final Kit kit;
    private final ShiftWords words;
    private final Label counter = Forms.wrapped("");
    private final VBox teams = new VBox(2);
    private final VBox last = new VBox(6);
    private final VBox root;

    EntryTally(Kit kit) {
        this.kit = kit;
        words = new ShiftWords(kit.text());
        counter.setId(QuestionIds.COUNTER);
        counter.getStyleClass().add(Looks.HEADING);
        teams.setId(QuestionIds.TEAMS);
        last.setId(QuestionIds.LAST);
        var scroll = Forms.scrolled(new VBox(
                8, Forms.heading(kit.say("questions.last")), last, Forms.heading(kit.say("questions.by-team")), teams));
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(12, counter, scroll);
        root.getStyleClass().addAll(Looks.CARD, "questions-tally");
    }

    VBox root() {
        return root;
    }

    void show(Entry.Pile pile, Turnout turnout) {
        counter.setText(kit.say("questions.counter", pile.count(Wave.BEFORE), pile.count(Wave.AFTER), turnout.both()));
        teams.getChildren()
                .setAll(turnout.teams().stream()
                        .map(team -> new Label(
                                kit.say("questions.team-line", words.team(team.name()), team.before(), team.after())))
                        .toList());
        var all = pile.responses();
        var latest =
                all.subList(Math.max(0, all.size() - LAST_SHOWN), all.size()).reversed();
        last.getChildren()
                .setAll(
                        latest.isEmpty()
                                ? List.of(Forms.muted(kit.say("questions.none-yet")))
                                : latest.stream().map(this::line).toList());
    }

    private Label line(Response form) {
        var marks = form.answers().stream()
                .map(answer ->
                        answer instanceof Answer.Blank ? "·" : answer instanceof Answer.Words ? "…" : answer.mark())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        var label = new Label(kit.say(
                "questions.line",
                words.wave(form.wave()),
                form.code().isEmpty() ? kit.say("questions.no-code") : form.code(),
                words.team(form.team()),
                marks));
        label.setMinWidth(0);
        label.setWrapText(true);
        return label;
    }
}
