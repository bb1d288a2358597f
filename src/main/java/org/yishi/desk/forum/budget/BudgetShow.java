package org.yishi.desk.forum.budget;

import java.util.ArrayList;
import java.util.List;
import org.yishi.live.Exhibit;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.funding.Fate;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.forum.budget.funding.FundingLine;
import org.yishi.text.Text;
import org.yishi.text.budget.AmendmentWords;
import org.yishi.text.budget.BudgetWords;

/** What the hall sees of a budget: the projects before the vote, the list with the line where the purse ends, amendments. */
public final class BudgetShow {
    private static final int HUNDRED = 100;

    private final Text text;
    private final BudgetWords words;

    public BudgetShow(Text text) {
        this.text = text;
        words = new BudgetWords(text);
    }

    /** The projects with what each costs, before anybody judges them. */
    public Exhibit projects(BudgetBook book) {
        long most = book.standing().stream().mapToLong(Project::cost).max().orElse(0);
        return new Exhibit(
                book.budget().title(),
                words.head(book),
                book.standing().stream()
                        .map(p -> new Exhibit.Row(
                                Exhibit.Look.PLAIN,
                                Integer.toString(p.number()),
                                p.title(),
                                words.sums().money(p.cost()),
                                most == 0 ? 0 : (int) (p.cost() * HUNDRED / most)))
                        .toList(),
                "");
    }

    /** The ranked list; a row of its own shows where the purse ends. */
    public Exhibit list(BudgetBook book, Funding funding) {
        var rows = new ArrayList<Exhibit.Row>();
        boolean isLined = false;
        for (var line : funding.lines()) {
            boolean isBelow =
                    !line.isFunded() && line.fate() != Fate.UNDECIDED && !isLined && isLastAbove(funding, line);
            if (isBelow) {
                rows.add(purseEnds(funding));
                isLined = true;
            }
            rows.add(row(line));
        }
        if (!isLined && !rows.isEmpty()) {
            rows.add(purseEnds(funding));
        }
        return new Exhibit(
                book.budget().title(),
                text.of("budget.two-sentences", words.basis(book), words.result(funding)),
                rows,
                words.missed(funding).orElse(""));
    }

    /** Whether nothing from this line on is paid or may yet be. */
    private static boolean isLastAbove(Funding funding, FundingLine line) {
        return funding.lines().stream()
                .skip(funding.lines().indexOf(line))
                .noneMatch(l -> l.isFunded() || l.fate() == Fate.UNDECIDED);
    }

    private Exhibit.Row purseEnds(Funding funding) {
        return new Exhibit.Row(
                Exhibit.Look.NOW,
                "",
                text.of("budget.purse-ends"),
                text.of("budget.left-over", words.sums().money(funding.left())));
    }

    private Exhibit.Row row(FundingLine line) {
        var rank = line.rank() == 0 ? text.of("budget.none") : Integer.toString(line.rank());
        var score = line.score().map(s -> text.of("budget.points", words.sums().score(s)));
        var cost = words.sums().money(line.project().cost());
        var name = words.project(line.project());
        var said = score.map(s -> text.of("budget.wall-project", name, s)).orElse(name);
        return switch (line.fate()) {
            case FUNDED ->
                new Exhibit.Row(
                        Exhibit.Look.GOOD,
                        rank,
                        said,
                        text.of("budget.wall-sum", cost, words.sums().money(line.spent())));
            case UNDECIDED ->
                new Exhibit.Row(
                        Exhibit.Look.NOW,
                        rank,
                        said,
                        text.of("budget.wall-fate", cost, text.of("budget.fate", line.fate())));
            case TOO_DEAR, BEHIND, OVER_SHARE, UNSCORED ->
                new Exhibit.Row(
                        Exhibit.Look.FAINT,
                        rank,
                        said,
                        text.of("budget.wall-fate", cost, text.of("budget.fate", line.fate())));
        };
    }

    /** The amendments in the order in which they are put, with those decided. */
    public Exhibit amendments(BudgetBook book, List<Amendment> order) {
        var said = new AmendmentWords(text);
        var rows = new ArrayList<Exhibit.Row>();
        for (var amendment : order) {
            rows.add(new Exhibit.Row(
                    Exhibit.Look.PLAIN,
                    Integer.toString(amendment.number()),
                    said.asks(book, amendment),
                    said.backed(book, amendment.backers().size())));
        }
        book.amendments().stream()
                .filter(a -> !order.contains(a))
                .forEach(a -> rows.add(new Exhibit.Row(
                        a.isCarried() ? Exhibit.Look.GOOD : Exhibit.Look.FAINT,
                        Integer.toString(a.number()),
                        said.asks(book, a),
                        text.of("budget.amendment-state", a.state()))));
        return new Exhibit(text.of("budget.amendments"), words.head(book), rows, "");
    }
}
