package org.yishi.desk.forum.opinion;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.task.TaskLine;
import org.yishi.report.Press;
import org.yishi.report.forum.opinion.AdoptionPaper;
import org.yishi.report.forum.opinion.OpinionBook;
import org.yishi.report.forum.opinion.Source;
import org.yishi.report.forum.opinion.SummaryPaper;
import org.yishi.rule.forum.DotPlaces;
import org.yishi.text.Text;

/**
 * Writes what a meeting gathered as Word and Excel files. A file that is there is replaced only once the new one is
 * whole.
 */
public final class OpinionPapers {
    private final Work work;
    private final Text text;

    public OpinionPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** 意见汇总表. */
    public Outcome<Path> summary(MeetingId meeting, Path target) {
        return write(
                meeting, target, source -> new SummaryPaper(press()).write(target, source, DotPlaces.of(source.all())));
    }

    /** 意见采纳情况表. */
    public Outcome<Path> adoption(MeetingId meeting, Path target) {
        return write(meeting, target, source -> new AdoptionPaper(press()).write(target, source));
    }

    /** Every opinion, as an Excel file. */
    public Outcome<Path> book(MeetingId meeting, Path target) {
        return write(meeting, target, source -> new OpinionBook(press()).write(target, source));
    }

    /** A sheet to be filled in for each group, as an Excel file. */
    public Outcome<Path> template(MeetingId meeting, Path target) {
        return write(meeting, target, source -> new OpinionBook(press()).writeEmpty(target, source));
    }

    private Outcome<Path> write(MeetingId meeting, Path target, Consumer<Source> paper) {
        var source = work.read(tx -> Gathering.meeting(tx, meeting)
                .then(m -> Outcome.done(new Source(
                        m,
                        Gathering.of(tx, meeting),
                        tx.tasks().lines(meeting).stream().collect(Collectors.toMap(TaskLine::id, one -> one))))));
        return source.then(found -> Written.to(target, () -> paper.accept(found)));
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
