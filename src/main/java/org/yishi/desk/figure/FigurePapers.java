package org.yishi.desk.figure;

import java.nio.file.Path;
import java.time.LocalDate;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.ledger.Ledger;
import org.yishi.report.Press;
import org.yishi.report.figure.ReportBook;
import org.yishi.report.figure.ReportPaper;
import org.yishi.report.ledger.LedgerBook;
import org.yishi.text.Text;

/**
 * Writes reports as Word and Excel files, and the ledgers.
 *
 * <pre>{@code
 * papers.word(Period.of(Span.QUARTER, day), Path.of("季度通报.docx"));
 * }</pre>
 */
public final class FigurePapers {
    private final Work work;
    private final Figures figures;
    private final Text text;

    public FigurePapers(Work work, Text text) {
        this.work = work;
        this.text = text;
        figures = new Figures(work);
    }

    public LocalDate today() {
        return work.today();
    }

    /** The report of a period as a Word file. */
    public Outcome<Path> word(Period period, Path target) {
        var compared = figures.of(period);
        return Written.to(target, () -> new ReportPaper(press()).write(target, compared));
    }

    /** The report of a period as an Excel file. */
    public Outcome<Path> excel(Period period, Path target) {
        var compared = figures.of(period);
        return Written.to(target, () -> new ReportBook(press()).write(target, compared));
    }

    /** A whole ledger as an Excel file. */
    public Outcome<Path> ledger(Ledger ledger, Path target) {
        var book = new LedgerBook(press());
        return switch (ledger) {
            case TOPICS -> {
                var lines = work.read(tx -> tx.ledgers().topics());
                yield Written.to(target, () -> book.topics(target, lines));
            }
            case MEETINGS -> {
                var lines = work.read(tx -> tx.ledgers().meetings());
                yield Written.to(target, () -> book.meetings(target, lines));
            }
            case RESOLUTIONS -> {
                var lines = work.read(tx -> tx.ledgers().resolutions());
                yield Written.to(target, () -> book.resolutions(target, lines));
            }
            case DISCLOSURES -> {
                var lines = work.read(tx -> tx.ledgers().notices());
                yield Written.to(target, () -> book.disclosures(target, lines));
            }
        };
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
