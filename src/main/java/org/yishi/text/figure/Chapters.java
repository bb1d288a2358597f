package org.yishi.text.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Compared;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Report;
import org.yishi.model.figure.Row;
import org.yishi.model.figure.Section;
import org.yishi.text.Quantities;
import org.yishi.text.Text;

/**
 * A report in words, part by part.
 *
 * <pre>{@code
 * new Chapters(text).of(compared);
 * }</pre>
 */
public final class Chapters {
    private final Text text;
    private final FigureWords words;
    private final Quantities quantities;

    public Chapters(Text text) {
        this.text = text;
        words = new FigureWords(text);
        quantities = new Quantities(text);
    }

    /** All parts, also those in which nothing happened: a 0 is told too. */
    public List<Chapter> of(Compared compared) {
        return Stream.of(Section.values()).map(section -> of(section, compared)).toList();
    }

    private Chapter of(Section section, Compared compared) {
        return new Chapter(
                section,
                text.of("figures.section", section),
                Stream.of(Figure.values())
                        .filter(figure -> figure.section() == section)
                        .map(figure -> key(figure, compared))
                        .toList(),
                section == Section.TOPICS ? pace(compared.now()) : List.of(),
                Stream.of(Breakdown.values())
                        .filter(breakdown -> breakdown.section() == section)
                        .filter(breakdown -> hasBars(breakdown, compared.now()))
                        .map(breakdown -> board(breakdown, compared.now()))
                        .toList());
    }

    /** Rows of nobody, such as the roster by age in a month without a meeting, tell nothing. */
    private static boolean hasBars(Breakdown breakdown, Report report) {
        return breakdown.drawn().stream().anyMatch(figure -> report.number(figure) > 0);
    }

    private Chapter.Key key(Figure figure, Compared compared) {
        long now = compared.now().number(figure);
        return new Chapter.Key(
                figure,
                words.name(figure),
                words.value(figure, now),
                words.value(figure, compared.before().number(figure)),
                words.change(figure, compared.change(figure)),
                figure.whole()
                        .map(whole -> share(now, compared.now().number(whole)))
                        .orElse(""));
    }

    private String share(long part, long whole) {
        return whole <= 0 ? "" : quantities.percent(part, whole);
    }

    private List<String> pace(Report report) {
        var said = new ArrayList<String>();
        report.pace().ifPresent(pace -> {
            said.add(words.pace(pace));
            pace.slowest().forEach(slow -> said.add(words.slow(slow)));
        });
        return said;
    }

    private Chapter.Board board(Breakdown breakdown, Report report) {
        var columns = breakdown.columns();
        var total = new Row("", report.numbers());
        return new Chapter.Board(
                breakdown,
                text.of("figures.breakdown", breakdown),
                words.head(breakdown),
                columns.stream().map(words::name).toList(),
                breakdown.shared().map(this::shareName),
                report.rows(breakdown).stream()
                        .map(row -> line(breakdown, words.row(breakdown, row.key()), row))
                        .toList(),
                line(
                        breakdown,
                        breakdown.isOverlapping() ? text.of("figures.total-once") : text.of("figures.total"),
                        total),
                breakdown.drawn().stream().map(columns::indexOf).toList());
    }

    private String shareName(Figure figure) {
        return switch (figure.section()) {
            case ATTENDANCE -> text.of("figures.rate-present");
            case PEOPLE -> text.of("figures.rate-part");
            case TASKS -> text.of("figures.rate-on-time");
            case DECISIONS, TOPICS, NOTICES, SURVEYS -> text.of("figures.rate");
        };
    }

    private Chapter.Line line(Breakdown breakdown, String name, Row row) {
        return new Chapter.Line(
                name,
                breakdown.columns().stream().map(row::number).toList(),
                breakdown
                        .shared()
                        .flatMap(part -> part.whole().map(whole -> share(row.number(part), row.number(whole))))
                        .orElse(""));
    }
}
