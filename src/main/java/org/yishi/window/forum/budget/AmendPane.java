package org.yishi.window.forum.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.Outcome;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.AmendmentState;
import org.yishi.model.vote.PollForm;
import org.yishi.text.budget.AmendmentWords;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.forum.budget.part.Side;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** The amendments in the order in which custom puts them, each with what can be done with it now. */
final class AmendPane implements Side {
    private final Page page;
    private final AmendmentWords words;
    private final VBox list = new VBox(10);
    private final TextField reason = new TextField();
    private final Label wrong = Fields.wrong("amendment-wrong");
    private final VBox root;

    AmendPane(Page page) {
        this.page = page;
        words = new AmendmentWords(page.kit().text());
        list.setId(BudgetIds.AMENDMENTS);
        reason.setPromptText(page.say("budget.amendment-reason"));
        reason.setId("amendment-reason");
        root = new VBox(
                12,
                Forms.row(Forms.primary(
                        BudgetIds.AMENDMENT_NEW,
                        page.say("budget.amendment-new"),
                        () -> new AmendmentPanel(page).open(Optional.empty()))),
                Forms.muted(page.say("budget.amendment-order")),
                reason,
                wrong,
                list);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focus() {
        root.lookup("#" + BudgetIds.AMENDMENT_NEW).requestFocus();
    }

    @Override
    public void show(Page.Told told) {
        var book = told.book();
        var order = page.desks().amendments().order(book);
        var all = new ArrayList<>(order);
        book.amendments().stream().filter(a -> !order.contains(a)).forEach(all::add);
        list.getChildren().setAll(all.stream().map(a -> card(told, a)).toList());
    }

    private Node card(Page.Told told, Amendment a) {
        var book = told.book();
        var backing = told.backing().getOrDefault(a.number(), Page.Backing.NOBODY);
        var state = Forms.badge(page.kit().text().of("budget.amendment-state", a.state()), look(a.state()));
        var deeds = new FlowPane(6, 6);
        deeds.getChildren().setAll(deeds(a));
        var card = new VBox(
                6,
                Forms.row(Forms.heading(words.name(a)), Forms.gap(), state),
                Forms.wrapped(words.asks(book, a)),
                Forms.muted(a.words()),
                Forms.muted(page.say(
                        "budget.backed-names",
                        words.backed(book, backing.backers()),
                        String.join(page.say("budget.comma"), backing.names()))),
                deeds);
        if (!a.reason().isBlank()) {
            card.getChildren().add(4, Forms.muted(a.reason()));
        }
        card.getStyleClass().add(Looks.CARD);
        return card;
    }

    private static String look(AmendmentState state) {
        return switch (state) {
            case OPEN -> Looks.ACCENT;
            case CARRIED -> Looks.SUCCESS;
            case LOST -> Looks.DANGER;
            case WITHDRAWN -> Looks.NEUTRAL;
        };
    }

    private List<Node> deeds(Amendment a) {
        var desk = page.desks().amendments();
        var meeting = page.meeting();
        if (a.state() != AmendmentState.OPEN) {
            return List.of(deed(a, "reopen", "budget.amendment-reopen", n -> desk.reopen(meeting, n)));
        }
        var deeds = new ArrayList<Node>();
        if (a.poll().isPresent()) {
            deeds.add(deed(a, "settle", "budget.amendment-settle", n -> desk.settle(meeting, n)));
        } else {
            deeds.add(Forms.button(
                    "amendment-put-" + a.number(),
                    Feather.CHECK_SQUARE,
                    page.say("budget.amendment-put"),
                    () -> put(a)));
        }
        deeds.add(Forms.button(
                "amendment-edit-" + a.number(),
                page.say("budget.amendment-edit"),
                () -> new AmendmentPanel(page).open(Optional.of(a))));
        deeds.add(deed(a, "carry", "budget.amendment-carry", n -> desk.carry(meeting, n, reason.getText())));
        deeds.add(deed(
                a, "lose", "budget.amendment-lose", n -> desk.end(meeting, n, AmendmentState.LOST, reason.getText())));
        deeds.add(deed(
                a,
                "withdraw",
                "budget.amendment-withdraw",
                n -> desk.end(meeting, n, AmendmentState.WITHDRAWN, reason.getText())));
        return deeds;
    }

    private Node deed(Amendment a, String id, String key, Function<Integer, Outcome<Integer>> deed) {
        return Forms.button(
                "amendment-" + id + "-" + a.number(),
                page.say(key),
                () -> page.kit()
                        .act(
                                () -> deed.apply(a.number()),
                                _ -> {
                                    wrong.setText("");
                                    reason.clear();
                                },
                                why -> wrong.setText(page.kit().text().of(why))));
    }

    private void put(Amendment a) {
        page.kit()
                .act(
                        () -> page.desks()
                                .vote()
                                .running(page.meeting())
                                .then(item -> page.desks()
                                        .amendments()
                                        .put(page.meeting(), a.number(), item, PollForm.HANDS, reason.getText())),
                        _ -> page.kit().go().to(new Goal.Hall(page.meeting())),
                        why -> wrong.setText(page.kit().text().of(why)));
    }
}
