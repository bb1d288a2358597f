package org.yishi.desk.compact;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.desk.people.HouseholdLine;
import org.yishi.model.Outcome;
import org.yishi.model.compact.Suggestion;
import org.yishi.model.compact.SuggestionState;
import org.yishi.model.compact.Version;
import org.yishi.model.people.Unit;
import org.yishi.office.write.docx.poster.Poster.Sheet;
import org.yishi.report.Press;
import org.yishi.report.compact.AnswersPaper;
import org.yishi.report.compact.ComparedPaper;
import org.yishi.report.compact.Letters;
import org.yishi.report.compact.ReceiptsPaper;
import org.yishi.report.compact.ReceiptsPaper.House;
import org.yishi.report.compact.TextPaper;
import org.yishi.report.compact.WallPaper;
import org.yishi.rule.compact.diff.LineDiff;
import org.yishi.rule.compact.diff.TextDiff;
import org.yishi.text.Text;

/**
 * Writes the papers of a compact as Word files. A file that is there is replaced only once the new one is whole.
 *
 * <pre>{@code
 * papers.tracked(compact, Path.of("修订稿.docx"));       // with tracked changes against the version in force
 * papers.compared(compact, Path.of("修订对照表.docx"));
 * papers.clean(version, Path.of("村规民约.docx"));
 * }</pre>
 */
public final class CompactPapers {
    /** A draft hangs and suggestions are taken for so many days, unless the village says otherwise. */
    private static final int CALL_DAYS = 15;

    private final Work work;
    private final Text text;
    private final Compacts compacts;

    public CompactPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
        compacts = new Compacts(work);
    }

    /** 修订稿 with tracked changes. */
    public Outcome<Path> tracked(long compact, Path target) {
        return write(
                compact,
                target,
                page -> new TextPaper(press())
                        .write(target, page.change().after().title(), page.lines()));
    }

    /** 修订对照表. */
    public Outcome<Path> compared(long compact, Path target) {
        return write(
                compact,
                target,
                page -> new ComparedPaper(press())
                        .write(target, page.change(), page.current().reasons()));
    }

    /** The text of a version by itself. */
    public Outcome<Path> clean(Version version, Path target) {
        var own = LineDiff.of(TextDiff.of(version.text(), version.text()));
        return Written.to(
                target,
                () -> new TextPaper(press()).write(target, version.text().title(), own));
    }

    /** The text of a version in large type, on A3 sheets. */
    public Outcome<Path> wallA3(Version version, Path target) {
        return wall(version, target, Sheet.A3);
    }

    /** The text of a version in large type, on A4 sheets. */
    public Outcome<Path> wallA4(Version version, Path target) {
        return wall(version, target, Sheet.A4);
    }

    private Outcome<Path> wall(Version version, Path target, Sheet sheet) {
        return Written.to(target, () -> new WallPaper(press()).write(target, version, sheet));
    }

    /** 意见征集公告. */
    public Outcome<Path> call(long compact, Path target) {
        return write(
                compact,
                target,
                page -> new Letters(press())
                        .call(target, page.change(), page.today().plusDays(CALL_DAYS)));
    }

    /** 意见采纳情况表; with names it is for the archive. */
    public Outcome<Path> answers(long compact, Path target, boolean withNames) {
        return write(
                compact,
                target,
                page -> new AnswersPaper(press())
                        .write(
                                target,
                                page.change().before(),
                                page.current().text(),
                                valid(page.suggestions()),
                                withNames));
    }

    /** 提请审核函. */
    public Outcome<Path> request(long compact, Path target) {
        return write(
                compact,
                target,
                page -> new Letters(press()).request(target, page.change(), valid(page.suggestions())));
    }

    /** 备案报告; refused before anything is adopted. */
    public Outcome<Path> filing(long compact, Path target) {
        return adopted(compact, version -> Written.to(target, () -> new Letters(press()).filing(target, version)));
    }

    /** 入户签收表. */
    public Outcome<Path> receipts(long compact, Path target) {
        return write(
                compact,
                target,
                page -> new ReceiptsPaper(press())
                        .write(target, page.current().text().title(), houses()));
    }

    private static List<Suggestion> valid(List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(s -> s.state() != SuggestionState.TAKEN_BACK)
                .toList();
    }

    private List<House> houses() {
        return work.read(tx -> {
            var grids = tx.units().units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
            return tx.units().households().stream()
                    .map(h -> new House(
                            h.grid().map(id -> grids.getOrDefault(id, "")).orElse(""),
                            h.number(),
                            h.headName(),
                            h.address()))
                    .sorted(Comparator.comparing((House h) -> HouseholdLine.inOrder(h.grid()))
                            .thenComparing(h -> HouseholdLine.inOrder(h.number())))
                    .toList();
        });
    }

    private Outcome<Path> adopted(long compact, Function<Version, Outcome<Path>> paper) {
        return compacts.page(compact)
                .flatMap(CompactPage::basis)
                .map(paper)
                .orElseGet(() -> Outcome.refused("compact.wrong.not-adopted"));
    }

    private Outcome<Path> write(long compact, Path target, Consumer<CompactPage> paper) {
        return compacts.page(compact)
                .map(page -> Written.to(target, () -> paper.accept(page)))
                .orElseGet(() -> Outcome.refused("compact.wrong.gone"));
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
