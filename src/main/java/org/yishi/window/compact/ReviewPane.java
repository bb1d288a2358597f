package org.yishi.window.compact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.compact.CompactPage;
import org.yishi.model.compact.Hint;
import org.yishi.model.compact.Review;
import org.yishi.text.Days;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Pane;
import org.yishi.window.compact.part.Panel;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** What a review would ask about, before it is asked; and who looked at the draft, when, with what answer. */
final class ReviewPane implements Pane {
    private final Kit kit;
    private final CompactDesks desks;
    private final Consumer<String> jump;
    private final CompactWords words;
    private final VBox list = new VBox(10);
    private final VBox root;

    ReviewPane(Kit kit, CompactDesks desks, Consumer<String> jump) {
        this.kit = kit;
        this.desks = desks;
        this.jump = jump;
        words = new CompactWords(kit.text());
        var scroll = Forms.scrolled(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(scroll);
        root.getStyleClass().add("compact-pane");
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String title(CompactPage page) {
        return kit.say("compact.tab-review", page.hints().size());
    }

    @Override
    public void show(CompactPage page) {
        list.getChildren()
                .setAll(Forms.heading(kit.say("compact.hints", page.hints().size())));
        if (page.hints().isEmpty()) {
            list.getChildren().add(Forms.muted(kit.say("compact.no-hints")));
        }
        page.hints().forEach(hint -> list.getChildren().add(hint(page, hint)));
        list.getChildren()
                .addAll(
                        Forms.heading(kit.say("compact.reviews")),
                        Forms.row(Forms.primary(CompactIds.SEND, kit.say("compact.send"), () -> send(page))));
        if (page.reviews().isEmpty()) {
            list.getChildren().add(Forms.muted(kit.say("compact.no-reviews")));
        }
        page.reviews().forEach(review -> list.getChildren().add(review(page, review)));
    }

    private Node hint(CompactPage page, Hint hint) {
        var sentence = Forms.wrapped(words.hint(hint, page.current().text(), page.place()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var row = Forms.row(
                sentence,
                Forms.button(
                        "compact-hint-" + hint.article() + "-" + hint.kind(),
                        kit.say("compact.to-article"),
                        () -> jump.accept(hint.article())));
        row.getStyleClass().add(Looks.CARD);
        return row;
    }

    private Node review(CompactPage page, Review review) {
        var days = new Days(kit.text());
        var head = Forms.row(
                Forms.heading(review.who()),
                Forms.badge(answer(review), look(review)),
                Forms.muted(review.sentOn()
                        .map(day -> kit.say("compact.sent-on", days.date(day)))
                        .orElse("")),
                Forms.muted(review.answeredOn()
                        .map(day -> kit.say("compact.answered-on", days.date(day)))
                        .orElse("")),
                Forms.gap(),
                Forms.button(
                        "compact-reviewed-" + review.id(),
                        kit.say("compact.note-answer"),
                        () -> answered(page, review)));
        var box = new VBox(6, head);
        if (!review.words().isEmpty()) {
            box.getChildren().add(Forms.wrapped(review.words()));
        }
        box.getStyleClass().add(Looks.CARD);
        return box;
    }

    private String answer(Review review) {
        return review.agrees()
                .map(yes -> kit.say(yes ? "compact.agrees" : "compact.agrees-not"))
                .orElse(kit.say("compact.waits"));
    }

    private static String look(Review review) {
        return review.agrees().map(yes -> yes ? Looks.SUCCESS : Looks.DANGER).orElse(Looks.WARNING);
    }

    private void send(CompactPage page) {
        var who = Choosers.open(
                List.of(kit.say("compact.reviewer-township"), kit.say("compact.reviewer-lawyer")),
                kit.say("compact.reviewer-township"));
        var day = Choosers.day(Optional.of(page.today()));
        var panel = new Panel(
                kit,
                kit.say("compact.send"),
                Forms.field(CompactIds.REVIEWER, kit.say("compact.reviewer"), who),
                Forms.field(CompactIds.DAY, kit.say("compact.day-sent"), day));
        panel.show(
                CompactIds.KEEP,
                kit.say("compact.save"),
                () -> kit.act(
                        () -> desks.hearing().send(page.current().id(), Choosers.typed(who), day.getValue()),
                        _ -> panel.close(),
                        panel.refused()));
        who.requestFocus();
    }

    private void answered(CompactPage page, Review review) {
        var agrees = Choosers.of(
                List.of(true, false),
                review.agrees().orElse(true),
                yes -> kit.say(yes ? "compact.agrees" : "compact.agrees-not"));
        var day = Choosers.day(review.answeredOn().or(() -> Optional.of(page.today())));
        var said = Fields.lines(4);
        said.setText(review.words());
        var panel = new Panel(
                kit,
                kit.say("compact.note-answer"),
                Forms.field(CompactIds.AGREES, kit.say("compact.opinion"), agrees),
                Forms.field(CompactIds.DAY, kit.say("compact.day-answered"), day),
                Forms.field(CompactIds.ANSWER_WORDS, kit.say("compact.opinion-words"), said));
        panel.show(
                CompactIds.KEEP,
                kit.say("compact.save"),
                () -> kit.act(
                        () -> desks.hearing().answered(review.id(), day.getValue(), said.getText(), agrees.getValue()),
                        _ -> panel.close(),
                        panel.refused()));
        agrees.requestFocus();
    }
}
