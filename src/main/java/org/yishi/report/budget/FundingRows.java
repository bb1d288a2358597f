package org.yishi.report.budget;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.funding.Fate;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.forum.budget.funding.FundingLine;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.text.Text;
import org.yishi.text.budget.BudgetWords;

/** The rows of the funded list, with a band where the purse ends. */
final class FundingRows {
    private final Text text;
    private final BudgetWords words;
    private final Funding funding;
    private final boolean isTwo;

    FundingRows(Text text, Funding funding, boolean isTwo) {
        this.text = text;
        this.funding = funding;
        this.isTwo = isTwo;
        words = new BudgetWords(text);
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        int last = 0;
        var lines = funding.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isFunded() || lines.get(i).fate() == Fate.UNDECIDED) {
                last = i + 1;
            }
        }
        for (int i = 0; i <= lines.size(); i++) {
            if (i == last) {
                rows.add(Row.band(text.of(
                        "budget.purse-ends-left",
                        words.sums().money(funding.spent()),
                        words.sums().money(funding.left()))));
            }
            if (i < lines.size()) {
                rows.add(row(lines.get(i)));
            }
        }
        return rows;
    }

    private Row row(FundingLine line) {
        var cells = new ArrayList<String>();
        cells.add(line.rank() == 0 ? text.of("budget.none") : Integer.toString(line.rank()));
        cells.add(words.project(line.project()));
        if (isTwo) {
            cells.add(line.before().map(words.sums()::score).orElse(""));
        }
        cells.add(line.score().map(words.sums()::score).orElse(""));
        if (isTwo) {
            cells.add(moved(line));
        }
        cells.add(words.sums().money(line.project().cost()));
        cells.add(line.isFunded() ? words.sums().money(line.spent()) : lacking(line));
        cells.add(text.of("budget.fate", line.fate()));
        return Row.of(cells.toArray(String[]::new));
    }

    private String lacking(FundingLine line) {
        return line.fate().isShort() && line.lacking() > 0
                ? text.of("budget.lacks-money", words.sums().money(line.lacking()))
                : "";
    }

    private String moved(FundingLine line) {
        return line.before()
                .flatMap(before -> line.score().map(after -> moved(before, after)))
                .orElse("");
    }

    private String moved(Fraction before, Fraction after) {
        return words.sums().moved(after.less(before));
    }
}
