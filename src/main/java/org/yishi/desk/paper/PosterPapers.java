package org.yishi.desk.paper;

import java.nio.file.Path;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.disclosure.WallCheck;
import org.yishi.model.Outcome;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.id.DisclosureId;
import org.yishi.office.write.docx.poster.Poster.Sheet;
import org.yishi.report.Press;
import org.yishi.report.disclosure.ArchivePaper;
import org.yishi.report.disclosure.Period;
import org.yishi.report.disclosure.PosterPaper;
import org.yishi.rule.Periods;
import org.yishi.text.Text;

/**
 * Writes what hangs on the wall, and what of it goes into the archive. They are two papers: the wall's is refused while
 * it tells of a person what a wall may not, unless that is masked.
 *
 * <pre>{@code
 * papers.wall(id, Path.of("公告.docx"), Size.A3, false);    // refused: what it tells, and where
 * papers.wall(id, Path.of("公告.docx"), Size.A3, true);     // masked
 * papers.archive(id, Path.of("归档.docx"));
 * }</pre>
 */
public final class PosterPapers {
    private final Work work;
    private final WallCheck check;
    private final Text text;

    /** The paper's size. */
    public enum Size {
        A4,
        A3
    }

    public PosterPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
        check = new WallCheck(work, text);
    }

    /** The wall copy. */
    public Outcome<Path> wall(DisclosureId id, Path target, Size size, boolean masked) {
        return found(id).then(d -> {
            var leaks = check.find(d);
            if (!masked && !leaks.isEmpty()) {
                return Outcome.refused("disclosure.wall-refused", leaks.size(), check.said(leaks.getFirst()));
            }
            var clean = leaks.isEmpty() ? d : check.masked(d);
            var sheet = size == Size.A3 ? Sheet.A3 : Sheet.A4;
            return Written.to(target, () -> new PosterPaper(press()).write(target, clean, period(d), sheet));
        });
    }

    /** The archive copy. */
    public Outcome<Path> archive(DisclosureId id, Path target) {
        return found(id).then(d -> Written.to(target, () -> new ArchivePaper(press()).write(target, d)));
    }

    private Outcome<Disclosure> found(DisclosureId id) {
        Optional<Disclosure> found = work.read(tx -> tx.disclosures().find(id));
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused("followup.wrong.gone"));
    }

    /** Of one that does not hang yet: as if it went up when it is planned, or today where that day has passed. */
    private Period period(Disclosure d) {
        var up = d.putUp().orElseGet(() -> d.plannedOn().isBefore(work.today()) ? work.today() : d.plannedOn());
        var until = d.until()
                .orElseGet(() -> work.read(
                        tx -> Periods.of(tx.disclosures().specialDays()).last(up, d.days(), d.working())));
        return new Period(up, until);
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
