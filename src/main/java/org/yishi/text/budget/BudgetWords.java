package org.yishi.text.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.BudgetRules;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.Scoring;
import org.yishi.model.forum.budget.TieRule;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.forum.budget.funding.FundingLine;
import org.yishi.model.forum.budget.funding.Tie;
import org.yishi.text.Text;

/**
 * A budget in sentences.
 *
 * <pre>{@code
 * words.head(book);      // 30个项目共申请13692万元，可用4000万元，差9692万元。
 * words.result(book, funding);
 * }</pre>
 */
public final class BudgetWords {
    private final Text text;
    private final Sums sums;

    public BudgetWords(Text text) {
        this.text = text;
        sums = new Sums(text);
    }

    public Sums sums() {
        return sums;
    }

    /** What is asked for, what there is, what is missing. */
    public String head(BudgetBook book) {
        var asked = sums.money(book.asked());
        var purse = sums.money(book.budget().purse());
        int projects = book.standing().size();
        return book.missing() > 0
                ? text.of("budget.head-short", projects, asked, purse, sums.money(book.missing()))
                : text.of("budget.head-enough", projects, asked, purse);
    }

    /** 3号 村口路灯. */
    public String project(Project project) {
        return text.of("budget.project-name", project.number(), project.title());
    }

    /** The rules of the list, one sentence each. */
    public List<String> rules(BudgetRules rules) {
        var filling = text.of("budget.filling-told", rules.filling());
        var ties = ties(rules);
        return rules.mostShare() > 0
                ? List.of(filling, text.of("budget.share-told", rules.mostShare()), ties)
                : List.of(filling, ties);
    }

    private String ties(BudgetRules rules) {
        return switch (rules.ties()) {
            case VOTE_AGAIN -> text.of("budget.ties-told.VOTE_AGAIN");
            case CHEAPER_FIRST -> text.of("budget.ties-told.CHEAPER_FIRST");
            case LOT -> text.of("budget.ties-told.LOT", rules.seed());
        };
    }

    /** Where the scores come from. */
    public String source(Scoring scoring) {
        var kind = text.of("budget.source", scoring.source().kind());
        var words = scoring.source().words();
        return words.isBlank() ? kind : text.of("budget.source-named", kind, words);
    }

    /** How many are paid, what they cost, what is left. */
    public String result(Funding funding) {
        return text.of(
                "budget.result", funding.funded().size(), sums.money(funding.spent()), sums.money(funding.left()));
    }

    /** Whether the list rests on what was thought after it was talked over, or before. */
    public String basis(BudgetBook book) {
        return book.deciding()
                .map(s -> text.of(s.wave() == Wave.AFTER ? "budget.basis-after" : "budget.basis-before", source(s)))
                .orElseGet(() -> text.of("budget.basis-none"));
    }

    /** What just missed, and by how much in money and in points. */
    public Optional<String> missed(Funding funding) {
        return funding.justMissed().map(line -> text.of("budget.missed", project(line.project()), lacks(line)));
    }

    /** What a project lacked. */
    public String lacks(FundingLine line) {
        var money = line.lacking() > 0
                ? text.of("budget.lacks-money", sums.money(line.lacking()))
                : text.of("budget.lacks-nothing");
        return line.behind()
                .map(points -> text.of("budget.lacks-both", money, sums.score(points)))
                .orElse(money);
    }

    /** Who ties, about what, and what decides. */
    public String tie(Funding funding, Tie tie, BudgetRules rules) {
        var who = tie.projects().stream().map(this::project).collect(Collectors.joining(text.of("budget.comma")));
        var score = funding.lines().stream()
                .filter(l -> tie.projects().contains(l.project()))
                .findFirst()
                .flatMap(FundingLine::score)
                .map(sums::score)
                .orElse(text.of("budget.none"));
        return text.of("budget.tie", who, score, sums.money(tie.left()), decides(tie, rules));
    }

    private String decides(Tie tie, BudgetRules rules) {
        var by = tie.by();
        if (by.isEmpty()) {
            return rules.ties() == TieRule.CHEAPER_FIRST ? text.of("budget.tie-same-cost") : text.of("budget.tie-open");
        }
        return switch (by.get()) {
            case VOTE_AGAIN -> text.of("budget.tie-by.VOTE_AGAIN");
            case CHEAPER_FIRST -> text.of("budget.tie-by.CHEAPER_FIRST");
            case LOT -> text.of("budget.tie-by.LOT", rules.seed());
        };
    }
}
