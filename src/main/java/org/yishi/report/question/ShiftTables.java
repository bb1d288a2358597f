package org.yishi.report.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yishi.model.forum.shift.ChoiceShift;
import org.yishi.model.forum.shift.QuestionShift;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.model.forum.shift.Turnout;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.text.Text;
import org.yishi.text.question.ShiftWords;

/** The tables of the report. */
final class ShiftTables {
    /** Rows that just hold a line: thirty projects are to stay on two pages. */
    private static final int LOW = 370;

    /** So many groups stand side by side; more follow in another table. */
    private static final int ACROSS = 8;

    private final Text text;
    private final ShiftWords words;

    ShiftTables(Text text) {
        this.text = text;
        words = new ShiftWords(text);
    }

    /** Means of all before and after, the change of those who answered both times, and places. */
    Table overview(ShiftResult result) {
        return new Table(
                List.of(
                        Column.centred(text.of("questions.column.number"), 3),
                        Column.left(text.of("questions.column.question"), 18),
                        Column.right(text.of("questions.column.before"), 5),
                        Column.right(text.of("questions.column.after"), 5),
                        Column.right(text.of("questions.column.change"), 8),
                        Column.centred(text.of("questions.column.rank"), 7),
                        Column.right(text.of("questions.column.dont-know"), 7)),
                result.shifts().stream().map(this::overview).toList(),
                LOW);
    }

    private Row overview(QuestionShift shift) {
        return Row.of(
                Integer.toString(shift.question().number()),
                shift.question().words(),
                words.mean(shift.before()),
                words.mean(shift.after()),
                words.starred(shift.pairs()),
                words.ranks(shift),
                text.of(
                        "questions.from-to",
                        shift.before().dontKnow(),
                        shift.after().dontKnow()));
    }

    /** Those who answered both times: how many moved which way, the spread, and Student's test. */
    Table movers(ShiftResult result) {
        return new Table(
                List.of(
                        Column.centred(text.of("questions.column.number"), 4),
                        Column.left(text.of("questions.column.question"), 16),
                        Column.right(text.of("questions.column.pairs"), 5),
                        Column.right(text.of("questions.column.up"), 5),
                        Column.right(text.of("questions.column.down"), 5),
                        Column.right(text.of("questions.column.same"), 5),
                        Column.right(text.of("questions.column.distance"), 5),
                        Column.centred(text.of("questions.column.deviation"), 12),
                        Column.centred(text.of("questions.column.closer"), 7),
                        Column.right(text.of("questions.column.change"), 9),
                        Column.right(text.of("questions.column.error"), 6),
                        Column.centred(text.of("questions.column.interval"), 13),
                        Column.right(text.of("questions.column.t"), 7),
                        Column.right(text.of("questions.column.p"), 9)),
                result.shifts().stream().map(this::movers).toList(),
                LOW);
    }

    private Row movers(QuestionShift shift) {
        var pairs = shift.pairs();
        return Row.of(
                Integer.toString(shift.question().number()),
                shift.question().words(),
                Integer.toString(pairs.count()),
                Integer.toString(pairs.up()),
                Integer.toString(pairs.down()),
                Integer.toString(pairs.same()),
                words.distance(pairs),
                text.of("questions.from-to", words.deviation(pairs.before()), words.deviation(pairs.after())),
                words.closer(pairs),
                words.starred(pairs),
                words.error(pairs.test()),
                words.interval(pairs.test()),
                words.t(pairs.test()),
                words.chance(pairs.test()));
    }

    /** Forms of each group. */
    Table turnout(ShiftResult result) {
        return new Table(
                List.of(
                        Column.left(text.of("questions.column.team"), 8),
                        Column.right(text.of("questions.column.forms-before"), 4),
                        Column.right(text.of("questions.column.forms-after"), 4)),
                result.turnout().teams().stream().map(this::turnout).toList(),
                LOW);
    }

    private Row turnout(Turnout.Team team) {
        return Row.of(words.team(team.name()), Integer.toString(team.before()), Integer.toString(team.after()));
    }

    /** The change of each question in each group, some groups side by side. */
    List<Table> teams(ShiftResult result) {
        int teams = result.turnout().teams().size();
        return IntStream.range(0, Math.ceilDiv(teams, ACROSS))
                .mapToObj(part -> teams(result, part * ACROSS, Math.min(teams, (part + 1) * ACROSS)))
                .toList();
    }

    private Table teams(ShiftResult result, int from, int to) {
        var columns = new ArrayList<>(List.of(
                Column.centred(text.of("questions.column.number"), 3),
                Column.left(text.of("questions.column.question"), 20)));
        result.turnout()
                .teams()
                .subList(from, to)
                .forEach(team -> columns.add(Column.right(words.team(team.name()), 7)));
        return new Table(
                columns,
                result.shifts().stream().map(shift -> teams(shift, from, to)).toList(),
                LOW);
    }

    private Row teams(QuestionShift shift, int from, int to) {
        var cells = new ArrayList<>(List.of(
                Integer.toString(shift.question().number()), shift.question().words()));
        shift.teams().subList(from, to).forEach(team -> cells.add(words.starred(team.pairs())));
        return new Row.Cells(cells);
    }

    /** How often each choice was taken, a table for each question. */
    List<Table> choices(ShiftResult result) {
        return result.choices().stream().map(this::choice).toList();
    }

    private Table choice(ChoiceShift shift) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < shift.question().choices().size(); i++) {
            int before = shift.before().often().get(i);
            int after = shift.after().often().get(i);
            rows.add(Row.of(
                    shift.question().choices().get(i),
                    Integer.toString(before),
                    words.percent(before, shift.before().given()),
                    Integer.toString(after),
                    words.percent(after, shift.after().given())));
        }
        rows.add(Row.of(
                text.of("questions.dont-know"),
                Integer.toString(shift.before().dontKnow()),
                "",
                Integer.toString(shift.after().dontKnow()),
                ""));
        rows.add(Row.band(text.of("questions.choice-moved", shift.pairs(), shift.moved())));
        return new Table(
                List.of(
                        Column.left(
                                text.of(
                                        "questions.form-numbered",
                                        shift.question().number(),
                                        shift.question().words()),
                                14),
                        Column.right(text.of("questions.column.before-forms"), 4),
                        Column.right(text.of("questions.column.share"), 5),
                        Column.right(text.of("questions.column.after-forms"), 4),
                        Column.right(text.of("questions.column.share"), 5)),
                rows,
                LOW);
    }
}
