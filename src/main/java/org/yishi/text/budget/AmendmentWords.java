package org.yishi.text.budget;

import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.AmendmentKind;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.text.Text;

/** Amendments in words: 修正案1：3号 村口路灯 由30万元调减为20万元（-10万元）. */
public final class AmendmentWords {
    private final Text text;
    private final BudgetWords words;

    public AmendmentWords(Text text) {
        this.text = text;
        words = new BudgetWords(text);
    }

    /** 修正案1. */
    public String name(Amendment amendment) {
        return text.of("budget.amendment-name", amendment.number());
    }

    /** What it asks for. */
    public String asks(BudgetBook book, Amendment a) {
        var sums = words.sums();
        if (a.kind() == AmendmentKind.ADD) {
            return text.of("budget.asks-add", a.title(), sums.money(a.cost().orElse(0L)));
        }
        var project = a.project().flatMap(book::project).map(words::project).orElse(text.of("budget.none"));
        return switch (a.kind()) {
            case DROP -> text.of("budget.asks-drop", project, sums.money(a.was()));
            case CUT ->
                text.of(
                        "budget.asks-cut",
                        project,
                        sums.money(a.was()),
                        sums.money(a.cost().orElse(0L)));
            case RAISE ->
                text.of(
                        "budget.asks-raise",
                        project,
                        sums.money(a.was()),
                        sums.money(a.cost().orElse(0L)));
            case ADD -> throw new IllegalStateException("told above");
        };
    }

    /** The question that is put to the vote on it. */
    public String question(BudgetBook book, Amendment amendment) {
        return text.of("budget.amendment-question", name(amendment), asks(book, amendment));
    }

    /** How many stand behind it, of how many that must. */
    public String backed(BudgetBook book, int backers) {
        int needed = book.budget().rules().backers();
        return needed == 0 ? text.of("budget.backed-any", backers) : text.of("budget.backed", backers, needed);
    }

    /** Where it stands, with what was said of its end. */
    public String state(Amendment amendment) {
        var state = text.of("budget.amendment-state", amendment.state());
        return amendment.reason().isBlank() ? state : text.of("budget.state-said", state, amendment.reason());
    }
}
