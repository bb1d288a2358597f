package org.yishi.window.compact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.compact.CompactPage;
import org.yishi.model.compact.Suggestion;
import org.yishi.model.compact.SuggestionState;
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

/** What people want changed, open ones first, each with its answer and its way to the article. */
final class SuggestionPane implements Pane {
    private final Kit kit;
    private final CompactDesks desks;
    private final Consumer<String> jump;
    private final CompactWords words;
    private final VBox list = new VBox(10);
    private final VBox root;

    SuggestionPane(Kit kit, CompactDesks desks, Consumer<String> jump) {
        this.kit = kit;
        this.desks = desks;
        this.jump = jump;
        words = new CompactWords(kit.text());
        list.setId(CompactIds.SUGGESTIONS);
        var scroll = Forms.scrolled(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(10, scroll);
        root.getStyleClass().add("compact-pane");
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String title(CompactPage page) {
        return kit.say("compact.tab-suggestions", counted(page).size());
    }

    private static List<Suggestion> counted(CompactPage page) {
        return page.suggestions().stream()
                .filter(s -> s.state() != SuggestionState.TAKEN_BACK)
                .sorted(Comparator.comparing((Suggestion s) -> s.state() != SuggestionState.OPEN))
                .toList();
    }

    @Override
    public void show(CompactPage page) {
        var all = counted(page);
        var add = Forms.primary(CompactIds.SUGGEST, kit.say("compact.suggest"), () -> add(page));
        if (all.isEmpty()) {
            list.getChildren()
                    .setAll(Forms.empty(
                            Feather.MESSAGE_SQUARE,
                            kit.say("compact.no-suggestions"),
                            kit.say("compact.no-suggestions-hint"),
                            add));
            return;
        }
        var lines = new ArrayList<Node>();
        lines.add(Forms.row(add));
        all.forEach(s -> lines.add(line(page, s)));
        list.getChildren().setAll(lines);
    }

    private Node line(CompactPage page, Suggestion s) {
        var about = words.about(page.current().text(), page.change().before(), s.article());
        var to = Forms.button(
                "compact-jump-" + s.id(), Feather.CORNER_DOWN_RIGHT, about, () -> jump.accept(s.article()));
        to.setDisable(page.current().text().find(s.article()).isEmpty());
        var who = s.saidBy().isEmpty() ? kit.say("compact.nameless") : s.saidBy();
        var head = Forms.row(
                to,
                Forms.badge(words.answer(s.state()), look(s.state())),
                Forms.muted(kit.say("compact.who-when", who, new Days(kit.text()).date(s.takenOn()))),
                Forms.gap(),
                Forms.button(
                        CompactIds.ANSWER + "-" + s.id(),
                        kit.say(s.state() == SuggestionState.OPEN ? "compact.answer-it" : "compact.answer-again"),
                        () -> answer(s)),
                Forms.icon(
                        "compact-take-back-" + s.id(),
                        Feather.TRASH_2,
                        kit.say("compact.take-back"),
                        () -> takeBack(s)));
        var box = new VBox(6, head, Forms.wrapped(s.words()));
        if (!s.answer().isEmpty()) {
            box.getChildren().add(Forms.muted(kit.say("compact.answered", s.answer())));
        }
        box.getStyleClass().add(Looks.CARD);
        return box;
    }

    private static String look(SuggestionState state) {
        return switch (state) {
            case OPEN -> Looks.WARNING;
            case TAKEN, PARTLY -> Looks.SUCCESS;
            case NOT_TAKEN, TAKEN_BACK -> Looks.NEUTRAL;
        };
    }

    private void takeBack(Suggestion s) {
        kit.act(
                () -> desks.hearing().answer(s.id(), SuggestionState.TAKEN_BACK, s.answer()),
                before -> kit.notices()
                        .undoable(
                                kit.say("compact.was-taken-back"),
                                () -> kit.act(
                                        () -> desks.hearing().answer(s.id(), before.state(), before.answer()),
                                        _ -> {})));
    }

    private void add(CompactPage page) {
        var text = page.current().text();
        var articles = new ArrayList<String>();
        articles.add("");
        text.articles().forEach(a -> articles.add(a.id()));
        var article = Choosers.of(articles, "", id -> words.about(text, text, id));
        var said = Fields.lines(4);
        var who = new TextField();
        var day = Choosers.day(Optional.of(page.today()));
        var panel = new Panel(
                kit,
                kit.say("compact.suggest-head"),
                Forms.field(CompactIds.SUGGEST_ARTICLE, kit.say("compact.article"), article),
                Forms.field(CompactIds.SUGGEST_WORDS, kit.say("compact.suggestion"), said),
                Forms.field(CompactIds.SUGGEST_WHO, kit.say("compact.said-by"), who),
                Forms.field(CompactIds.DAY, kit.say("compact.taken-on"), day));
        panel.show(CompactIds.KEEP, kit.say("compact.save"), () -> {
            LocalDate on = day.getValue();
            kit.act(
                    () -> desks.hearing()
                            .suggest(page.current().id(), article.getValue(), said.getText(), who.getText(), on),
                    _ -> panel.close(),
                    panel.refused());
        });
        said.requestFocus();
    }

    private void answer(Suggestion s) {
        var states = List.of(SuggestionState.TAKEN, SuggestionState.PARTLY, SuggestionState.NOT_TAKEN);
        var state = Choosers.of(states, states.contains(s.state()) ? s.state() : SuggestionState.TAKEN, words::answer);
        var reason = Fields.lines(4);
        reason.setText(s.answer());
        var panel = new Panel(
                kit,
                kit.say("compact.answer-head"),
                Forms.wrapped(s.words()),
                Forms.field(CompactIds.ANSWER_STATE, kit.say("compact.became"), state),
                Forms.field(CompactIds.ANSWER_WORDS, kit.say("compact.reason"), reason));
        panel.show(
                CompactIds.KEEP,
                kit.say("compact.save"),
                () -> kit.act(
                        () -> desks.hearing().answer(s.id(), state.getValue(), reason.getText()),
                        _ -> panel.close(),
                        panel.refused()));
        reason.requestFocus();
    }
}
