package org.yishi.report.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Wave;
import org.yishi.office.write.xlsx.Book;
import org.yishi.office.write.xlsx.Cell;
import org.yishi.office.write.xlsx.Column;
import org.yishi.office.write.xlsx.Sheet;
import org.yishi.report.Press;
import org.yishi.text.Text;

/** An empty table for typing forms in elsewhere; it is read back as it is. */
public final class BlankSheet {
    private static final int WIDE = 40;

    private final Press press;

    public BlankSheet(Press press) {
        this.press = press;
    }

    /**
     * Writes it.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Questionnaire questionnaire) {
        var text = press.text();
        var columns = new ArrayList<>(List.of(
                Column.mark(text.of("questions.sheet-code")),
                Column.choice(
                        text.of("questions.sheet-wave"),
                        Arrays.stream(Wave.values())
                                .map(wave -> text.of("questions.wave", wave))
                                .toList()),
                Column.mark(text.of("questions.sheet-team"))));
        questionnaire.questions().forEach(question -> columns.add(Column.mark("Q" + question.number())));
        columns.add(Column.words(text.of("questions.sheet-remark"), WIDE));
        var print = new Sheet.Print(
                questionnaire.title(),
                text.of("report.printed", press.committee(), press.today()),
                text.of("report.pages"),
                1);
        new Book(List.of(
                        new Sheet(text.of("questions.sheet"), "answers", columns, List.of(), 1, List.of(), print),
                        meaning(questionnaire, text, print)))
                .write(target, press.about(questionnaire.title()));
    }

    /** What to type, so that nobody has to ask. */
    private static Sheet meaning(Questionnaire questionnaire, Text text, Sheet.Print print) {
        var rows = new ArrayList<List<Cell>>();
        questionnaire
                .questions()
                .forEach(question -> rows.add(List.of(
                        Cell.of("Q" + question.number() + " "),
                        Cell.of(question.words()),
                        Cell.of(text.of("questions.type", question.kind())),
                        Cell.of(String.join(" / ", question.choices())))));
        return new Sheet(
                text.of("questions.codebook"),
                "meaning",
                List.of(
                        Column.mark(text.of("questions.book-name")),
                        Column.words(text.of("questions.book-question"), WIDE),
                        Column.words(text.of("questions.book-values"), WIDE),
                        Column.words(text.of("questions.book-choices"), WIDE)),
                rows,
                1,
                List.of(),
                print);
    }
}
