package org.yishi.window.forum.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yishi.live.Exhibit;
import org.yishi.live.Exhibit.Look;
import org.yishi.model.forum.shift.QuestionShift;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.text.Text;
import org.yishi.text.question.ShiftWords;

/** The means before and after for everybody in the hall, the highest first. */
final class WallShow {
    private final Text text;
    private final ShiftWords words;

    WallShow(Text text) {
        this.text = text;
        words = new ShiftWords(text);
    }

    Exhibit of(ShiftResult result) {
        var turnout = result.turnout();
        boolean both = turnout.after() > 0;
        return new Exhibit(
                result.questionnaire().title(),
                both
                        ? text.of("questions.exhibit-both", turnout.before(), turnout.after())
                        : text.of("questions.exhibit-before", turnout.before()),
                rows(result, both),
                both && turnout.both() > 0 ? text.of("questions.exhibit-note") : "");
    }

    private List<Exhibit.Row> rows(ShiftResult result, boolean both) {
        Comparator<QuestionShift> order =
                Comparator.comparingInt(shift -> rank(both ? shift.rankAfter() : shift.rankBefore()));
        var rows = new ArrayList<Exhibit.Row>();
        result.shifts().stream().sorted(order).map(shift -> row(shift, both)).forEach(rows::add);
        for (var choice : result.choices()) {
            var now = both ? choice.after() : choice.before();
            for (int i = 0; i < choice.question().choices().size(); i++) {
                rows.add(new Exhibit.Row(
                        Look.PLAIN,
                        "",
                        text.of(
                                "questions.exhibit-choice",
                                choice.question().words(),
                                choice.question().choices().get(i)),
                        both
                                ? text.of(
                                        "questions.from-to",
                                        choice.before().often().get(i),
                                        choice.after().often().get(i))
                                : Integer.toString(choice.before().often().get(i)),
                        now.given() == 0 ? 0 : now.often().get(i) * 100 / now.given()));
            }
        }
        return rows;
    }

    private static int rank(int rank) {
        return rank == 0 ? Integer.MAX_VALUE : rank;
    }

    private Exhibit.Row row(QuestionShift shift, boolean both) {
        var tally = both ? shift.after() : shift.before();
        int place = both ? shift.rankAfter() : shift.rankBefore();
        int share = tally.mean()
                .map(mean -> mean.decimal(2).movePointRight(1).intValue())
                .orElse(0);
        var figure = both
                ? shift.pairs().count() > 0
                        ? text.of("questions.exhibit-figure", words.means(shift), words.starred(shift.pairs()))
                        : words.means(shift)
                : words.mean(tally);
        return new Exhibit.Row(
                Look.PLAIN,
                place == 0 ? "" : Integer.toString(place),
                shift.question().words(),
                figure,
                share);
    }
}
