package org.yishi.desk.forum.questions;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.forum.question.Wave;
import org.yishi.report.Press;
import org.yishi.report.question.BlankSheet;
import org.yishi.report.question.CardPaper;
import org.yishi.report.question.DataFile;
import org.yishi.report.question.FormPaper;
import org.yishi.report.question.ShiftPaper;
import org.yishi.text.Text;

/**
 * Writes the papers of a questionnaire. A file that is there is replaced only once the new one is whole.
 *
 * <pre>{@code
 * papers.cards(Path.of("编号卡.docx"), 275);
 * papers.form(id, Wave.BEFORE, Path.of("问卷（前测）.docx"));
 * papers.report(id, Path.of("前后测报告.docx"));
 * papers.data(id, Path.of("数据.csv"));           // with its codebook beside it
 * }</pre>
 */
public final class QuestionPapers {
    /** More cards than these are another meeting's. */
    private static final int MOST_CARDS = 2000;

    private final Work work;
    private final Entry entry;
    private final Text text;

    public QuestionPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
        entry = new Entry(work);
    }

    /** Number cards from 1, to be cut apart. */
    public Outcome<Path> cards(Path target, int cards) {
        return cards < 1 || cards > MOST_CARDS
                ? Outcome.refused("questions.wrong.cards", MOST_CARDS)
                : Written.to(target, () -> new CardPaper(press()).write(target, cards));
    }

    /** The form of a wave, to be copied. */
    public Outcome<Path> form(long id, Wave wave, Path target) {
        return write(id, target, pile -> new FormPaper(press()).write(target, pile.questionnaire(), wave));
    }

    /** An empty table that can be filled in elsewhere and read back. */
    public Outcome<Path> blank(long id, Path target) {
        return write(id, target, pile -> new BlankSheet(press()).write(target, pile.questionnaire()));
    }

    /** 前后测结果报告, so far where forms are still coming in. */
    public Outcome<Path> report(long id, Path target) {
        return write(id, target, pile -> {
            var meeting = work.read(
                            tx -> tx.meetings().find(pile.questionnaire().meeting()))
                    .orElseThrow();
            var checked = pile.checked();
            new ShiftPaper(press())
                    .write(
                            target,
                            pile.result(),
                            new ShiftPaper.Facts(
                                    meeting.title(),
                                    meeting.day(),
                                    pile.takenBack(),
                                    checked.forms(),
                                    checked.differing()));
        });
    }

    /** The answers for scholars, by the ending of the file as Excel or as text. */
    public Outcome<Path> data(long id, Path target) {
        return write(id, target, pile -> new DataFile(press()).write(target, pile.questionnaire(), pile.responses()));
    }

    private Outcome<Path> write(long id, Path target, Consumer<Entry.Pile> paper) {
        var pile = entry.pile(id);
        return pile.isEmpty()
                ? Outcome.refused("questions.wrong.gone")
                : Written.to(target, () -> paper.accept(pile.get()));
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
