package org.yishi.report.budget;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.text.Text;
import org.yishi.text.budget.AmendmentWords;
import org.yishi.text.budget.BudgetWords;

/** A budget in the minutes: the same numbers as on the wall and on its own paper, so that they cannot be edited. */
public final class BudgetLines {
    private final Text text;
    private final BudgetWords words;

    public BudgetLines(Text text) {
        this.text = text;
        words = new BudgetWords(text);
    }

    /** The lines: what was asked and there, the amendments, what is paid, what decided between equals, what just missed. */
    public List<Line> of(BudgetBook book, Funding funding) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                LineKind.ITEM, text.of("budget.minutes-head", book.budget().title())));
        lines.add(fixed(words.head(book)));
        var said = new AmendmentWords(text);
        book.amendments()
                .forEach(a -> lines.add(fixed(text.of(
                        "budget.minutes-amendment",
                        said.name(a),
                        said.asks(book, a),
                        said.backed(book, a.backers().size()),
                        said.state(a)))));
        if (book.deciding().isEmpty()) {
            return lines;
        }
        lines.add(fixed(text.of("budget.two-sentences", words.basis(book), words.result(funding))));
        words.rules(book.budget().rules()).forEach(rule -> lines.add(fixed(rule)));
        funding.funded()
                .forEach(l -> lines.add(fixed(text.of(
                        "budget.minutes-funded",
                        l.rank(),
                        words.project(l.project()),
                        l.score().map(words.sums()::score).orElse(text.of("budget.none")),
                        words.sums().money(l.project().cost()),
                        words.sums().money(l.spent())))));
        funding.ties()
                .forEach(
                        t -> lines.add(fixed(words.tie(funding, t, book.budget().rules()))));
        words.missed(funding).ifPresent(missed -> lines.add(fixed(missed)));
        return lines;
    }

    private static Line fixed(String words) {
        return new Line(LineKind.VOTE, words);
    }
}
