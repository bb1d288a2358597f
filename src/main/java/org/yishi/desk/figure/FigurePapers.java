package org.yishi.desk.figure;

import java.nio.file.Path;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.figure.Period;
import org.yishi.report.Press;
import org.yishi.report.figure.ReportBook;
import org.yishi.report.figure.ReportPaper;
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

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
