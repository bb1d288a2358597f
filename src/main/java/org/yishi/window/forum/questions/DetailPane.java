package org.yishi.window.forum.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.yishi.model.forum.shift.ChoiceShift;
import org.yishi.model.forum.shift.Pairs;
import org.yishi.model.forum.shift.QuestionShift;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.model.forum.shift.TTest;
import org.yishi.model.forum.shift.Tally;
import org.yishi.text.question.ShiftWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** The question chosen, in full: how often each score was given, the spread, the test; and what has no table. */
final class DetailPane {
    private final Kit kit;
    private final ShiftWords words;
    private final VBox list = new VBox(4);
    private final ScrollPane root;
    private Optional<ShiftResult> result = Optional.empty();

    DetailPane(Kit kit) {
        this.kit = kit;
        words = new ShiftWords(kit.text());
        list.setId(QuestionIds.DETAIL);
        root = Forms.scrolled(list);
        root.getStyleClass().addAll(Looks.CARD, "questions-detail");
        list.getStyleClass().add("questions-detail-words");
        root.setMinHeight(ScrollPane.USE_PREF_SIZE);
    }

    ScrollPane root() {
        return root;
    }

    /** Choices and words, shown as long as no question is chosen. */
    void others(ShiftResult all) {
        result = Optional.of(all);
        show(Optional.empty());
    }

    void show(Optional<QuestionShift> chosen) {
        list.getChildren().clear();
        chosen.ifPresentOrElse(this::question, () -> result.ifPresent(this::rest));
        root.setVisible(!list.getChildren().isEmpty());
        root.setManaged(root.isVisible());
    }

    private void question(QuestionShift shift) {
        var pairs = shift.pairs();
        list.getChildren()
                .setAll(
                        Forms.heading(kit.say(
                                "questions.detail",
                                shift.question().number(),
                                shift.question().words())),
                        Forms.wrapped(kit.say("questions.detail-scores", often(shift.before()), often(shift.after()))),
                        Forms.wrapped(kit.say(
                                "questions.detail-middle",
                                kit.say("questions.from-to", words.median(shift.before()), words.median(shift.after())),
                                kit.say(
                                        "questions.from-to",
                                        words.deviation(pairs.before()),
                                        words.deviation(pairs.after())),
                                words.closer(pairs),
                                words.overall(shift))),
                        Forms.wrapped(test(pairs)));
        if (!shift.teams().isEmpty()) {
            list.getChildren()
                    .add(Forms.wrapped(shift.teams().stream()
                            .map(team -> kit.say(
                                    "questions.detail-team",
                                    words.team(team.team()),
                                    words.change(team.pairs()),
                                    team.pairs().count()))
                            .collect(Collectors.joining("   "))));
        }
    }

    private String test(Pairs pairs) {
        return pairs.test()
                .map(test -> kit.say(
                        "questions.detail-test",
                        pairs.count(),
                        words.starred(pairs),
                        words.error(pairs.test()),
                        words.interval(pairs.test()),
                        words.t(pairs.test()),
                        test.degrees(),
                        chance(test, pairs)))
                .orElseGet(() -> kit.say("questions.detail-no-test", pairs.count(), words.change(pairs)));
    }

    private String chance(TTest test, Pairs pairs) {
        return test.stars() == 3 ? kit.say("questions.p-below") : kit.say("questions.p-is", words.chance(pairs.test()));
    }

    private static String often(Tally tally) {
        return tally.often().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void rest(ShiftResult all) {
        all.choices().forEach(this::choice);
        List<ShiftResult.Said> said = all.said();
        said.forEach(one -> list.getChildren()
                .add(Forms.wrapped(kit.say("questions.report-said", words.wave(one.wave()), one.words()))));
    }

    private void choice(ChoiceShift shift) {
        list.getChildren()
                .add(Forms.heading(kit.say(
                        "questions.detail",
                        shift.question().number(),
                        shift.question().words())));
        for (int i = 0; i < shift.question().choices().size(); i++) {
            int before = shift.before().often().get(i);
            int after = shift.after().often().get(i);
            list.getChildren()
                    .add(Forms.wrapped(kit.say(
                            "questions.exhibit-choice",
                            shift.question().choices().get(i),
                            kit.say(
                                    "questions.from-to",
                                    kit.say(
                                            "questions.exhibit-figure",
                                            before,
                                            words.percent(before, shift.before().given())),
                                    kit.say(
                                            "questions.exhibit-figure",
                                            after,
                                            words.percent(after, shift.after().given()))))));
        }
        list.getChildren().add(Forms.muted(kit.say("questions.choice-moved", shift.pairs(), shift.moved())));
    }
}
