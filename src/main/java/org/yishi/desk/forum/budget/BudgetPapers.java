package org.yishi.desk.forum.budget;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.id.MeetingId;
import org.yishi.model.presence.Attendee;
import org.yishi.report.Press;
import org.yishi.report.budget.BudgetSheet;
import org.yishi.report.budget.FundingPaper;
import org.yishi.report.budget.ProjectPaper;
import org.yishi.rule.forum.budget.Amending;
import org.yishi.rule.forum.budget.Filled;
import org.yishi.text.Text;

/** Writes the papers of a budget. A file that is there is replaced only once the new one is whole. */
public final class BudgetPapers {
    private final Work work;
    private final Text text;

    public BudgetPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** 预算项目表, before the vote. */
    public Outcome<Path> projects(MeetingId meeting, Path target) {
        return write(meeting, target, book -> new ProjectPaper(press()).write(target, book));
    }

    /** 预算结果表, with the amendments. */
    public Outcome<Path> result(MeetingId meeting, Path target) {
        var names = work.read(tx -> tx.presence().attendees(meeting)).stream()
                .collect(Collectors.toMap(Attendee::id, Attendee::display));
        return write(
                meeting,
                target,
                book -> new FundingPaper(press(), names).write(target, book, Filled.of(book), Amending.versions(book)));
    }

    /** The list as an Excel file. */
    public Outcome<Path> sheet(MeetingId meeting, Path target) {
        return write(meeting, target, book -> new BudgetSheet(press()).write(target, book, Filled.of(book)));
    }

    private Outcome<Path> write(MeetingId meeting, Path target, Consumer<BudgetBook> paper) {
        var book = work.read(tx -> tx.budgets().of(meeting));
        return book.isEmpty()
                ? Outcome.refused("budget.wrong.none")
                : Written.to(target, () -> paper.accept(book.get()));
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
