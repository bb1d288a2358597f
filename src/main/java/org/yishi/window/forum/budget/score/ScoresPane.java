package org.yishi.window.forum.budget.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.forum.budget.Offer;
import org.yishi.desk.forum.budget.Scorings;
import org.yishi.desk.forum.budget.VoteOffers;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Scoring;
import org.yishi.model.forum.budget.Wave;
import org.yishi.text.MethodWords;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.forum.budget.part.Side;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.NumberBox;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** How the projects were judged: taken from a vote or a questionnaire of this meeting, or typed, before and after. */
public final class ScoresPane implements Side {
    private final Page page;
    private final VBox waves = new VBox(8);
    private final VBox offers = new VBox(8);
    private final ComboBox<CountingMethod> method;
    private final NumberBox places = new NumberBox(1, 99, 1);
    private final TextField reason = new TextField();
    private final Label wrong = Fields.wrong("scores-wrong");
    private final VBox root;
    private Optional<BudgetBook> book = Optional.empty();

    public ScoresPane(Page page) {
        this.page = page;
        var methods = new MethodWords(page.kit().text());
        method = Choosers.of(VoteOffers.methods(), CountingMethod.SCORE, methods::name);
        reason.setPromptText(page.say("budget.vote-reason"));
        reason.setId("budget-vote-reason");
        root = new VBox(
                12,
                waves,
                Forms.heading(page.say("budget.offers")),
                offers,
                Forms.heading(page.say("budget.vote-head")),
                Forms.muted(page.say("budget.vote-hint")),
                Forms.field("budget-method", page.say("budget.method"), method),
                Forms.field("budget-places", page.say("budget.places"), places.node()),
                reason,
                wrong,
                Forms.row(Forms.button(BudgetIds.VOTE, Feather.CHECK_SQUARE, page.say("budget.vote"), this::vote)));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focus() {
        Optional.ofNullable(root.lookup("#scores-type-after")).ifPresent(node -> node.requestFocus());
    }

    @Override
    public void show(Page.Told told) {
        var now = told.book();
        if (book.isEmpty()) {
            places.set(likely(now));
        }
        book = Optional.of(now);
        waves.getChildren()
                .setAll(List.of(Wave.values()).stream().map(w -> wave(now, w)).toList());
        page.kit().ask(() -> page.desks().scorings().offers(page.meeting()), found -> offer(now, found));
    }

    /** About as many as the purse can pay, if all cost alike. */
    private static int likely(BudgetBook book) {
        long asked = Math.max(1, book.asked());
        long many = book.standing().size() * Math.min(book.budget().purse(), asked) / asked;
        return (int) Math.max(1, many);
    }

    private VBox wave(BudgetBook now, Wave wave) {
        var name = page.kit().text().of("budget.wave", wave);
        var id = wave.name().toLowerCase(Locale.ROOT);
        var type = Forms.button(
                BudgetIds.SCORES_TYPE + "-" + id,
                Feather.EDIT_3,
                page.say("budget.type-in"),
                () -> new TypePanel(page, wave).open(now));
        var scored = now.scored(wave);
        var line = Forms.wrapped(scored.map(s -> told(now, s)).orElse(page.say("budget.no-scores")));
        var row = Forms.row(type);
        scored.ifPresent(_ -> row.getChildren()
                .add(Forms.button(
                        BudgetIds.SCORES_ANNUL + "-" + id,
                        Feather.SLASH,
                        page.say("budget.annul"),
                        () -> new AnnulPanel(page, wave).open())));
        var card = new VBox(6, Forms.heading(name), line, row);
        card.getStyleClass().add(Looks.CARD);
        return card;
    }

    private String told(BudgetBook now, Scoring scoring) {
        return page.say(
                "budget.scored",
                page.words().source(scoring),
                scoring.scores().size(),
                now.standing().size());
    }

    private void offer(BudgetBook now, List<Offer> found) {
        offers.getChildren().clear();
        for (int i = 0; i < found.size(); i++) {
            offers.getChildren().add(offer(now, found.get(i), i));
        }
        if (found.isEmpty()) {
            offers.getChildren().add(Forms.muted(page.say("budget.no-offers")));
        }
    }

    private VBox offer(BudgetBook now, Offer offer, int place) {
        var kind = page.kit().text().of("budget.source", offer.source().kind());
        var head = page.say("budget.source-named", kind, offer.source().words());
        var fits = page.say(
                "budget.fits", Scorings.fits(now, offer), now.standing().size());
        var row = Forms.row();
        for (var wave : Wave.values()) {
            if (offer.wave().isEmpty() || offer.wave().get() == wave) {
                row.getChildren()
                        .add(Forms.button(
                                "offer-" + place + "-" + wave.name().toLowerCase(Locale.ROOT),
                                page.kit().text().of("budget.take-as", wave),
                                () -> take(wave, offer)));
            }
        }
        var box = new VBox(4, Forms.wrapped(page.say("budget.offer", head, fits)), row);
        box.getStyleClass().add(Looks.CARD);
        return box;
    }

    private void take(Wave wave, Offer offer) {
        page.kit()
                .act(
                        () -> page.desks().scorings().take(page.meeting(), wave, offer),
                        _ -> page.kit().notices().say(page.say("budget.scores-taken")));
    }

    private void vote() {
        var question = page.say(
                "budget.vote-question",
                book.map(b -> b.budget().title()).orElse(""),
                new MethodWords(page.kit().text()).name(method.getValue()));
        page.kit()
                .act(
                        () -> page.desks()
                                .vote()
                                .open(page.meeting(), method.getValue(), places.value(), question, reason.getText()),
                        _ -> page.kit().go().to(new Goal.Hall(page.meeting())),
                        why -> wrong.setText(page.kit().text().of(why)));
    }
}
