package org.yishi.command.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.count.Change;
import org.yishi.model.count.Tabulation;
import org.yishi.model.vote.Contest;
import org.yishi.text.CandidateWords;
import org.yishi.text.MethodWords;
import org.yishi.text.RoundWords;
import org.yishi.text.Text;

/** A count for people to read: how it is counted, the papers, the rounds, who is elected, who is tied, the ranking. */
record CountLines(Text text) {
    List<String> of(Tabulation count, List<Change> changes) {
        var slate = count.slate();
        var methods = new MethodWords(text);
        var lines = new ArrayList<String>();
        if (!slate.title().isEmpty()) {
            lines.add(slate.title());
        }
        lines.add(text.of("count.file-head", methods.name(count.method()), slate.seats()));
        lines.add(methods.conventions(new Contest.Among(count.method(), slate.candidates(), slate.seats(), false)));
        lines.add(text.of("count.file-papers", count.papers(), count.valid(), count.invalid(), count.blank()));
        lines.addAll(new RoundWords(text).lines(count));
        lines.addAll(result(count));
        changes.stream().map(this::change).forEach(lines::add);
        return lines;
    }

    /** How a project moved: mean, median and spread before and after, and by how much. */
    private String change(Change change) {
        var before = change.before();
        var after = change.after();
        return text.of(
                "count.shift",
                change.name(),
                moved(
                        before.mean().decimal(2),
                        after.mean().decimal(2),
                        change.mean().decimal(2)),
                moved(
                        before.median().decimal(1),
                        after.median().decimal(1),
                        change.median().decimal(1)),
                moved(
                        before.variance().root(2),
                        after.variance().root(2),
                        change.spread().setScale(2, RoundingMode.HALF_UP)));
    }

    private String moved(BigDecimal before, BigDecimal after, BigDecimal by) {
        var sign = by.signum() > 0 ? "+" : "";
        return text.of("count.shift-moved", before.toPlainString(), after.toPlainString(), sign + by.toPlainString());
    }

    private List<String> result(Tabulation count) {
        var names = new CandidateWords(text);
        var lines = new ArrayList<String>();
        lines.add(
                count.elected().isEmpty()
                        ? text.of("count.file-nobody")
                        : text.of("count.file-elected", names.names(count.slate(), count.elected())));
        if (!count.tied().isEmpty()) {
            int left = count.slate().seats() - count.elected().size();
            lines.add(text.of("count.file-tied", names.names(count.slate(), count.tied()), left));
        }
        int place = 1;
        for (var group : count.ranking()) {
            lines.add(text.of("count.file-place", place, names.names(count.slate(), group)));
            place += group.size();
        }
        return lines;
    }
}
