package org.yishi.command.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.figure.FigurePapers;
import org.yishi.desk.figure.Figures;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Compared;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.Span;
import org.yishi.text.Text;
import org.yishi.text.figure.Chapters;
import org.yishi.text.figure.FigureWords;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code report month|quarter|year [--on DATE] [--out FILE]}: the figures of the period in which a day lies, as lines;
 * as a Word file, or an Excel file where its name ends so.
 */
public record PeriodReport(Span span) implements Job {
    @Override
    public String name() {
        return span.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.report-of", span));
        spec.addOption(help.value("--on", text.of("command.label.day"), text.of("command.report.on")));
        spec.addOption(help.value("--out", text.of("command.label.file"), text.of("command.report.out")));
    }

    @Override
    public int run(Given given) {
        var day = day(given.option("--on"));
        if (day instanceof Outcome.Refused<Optional<LocalDate>>(Refusal why)) {
            given.console().say(given.console().text().of(why));
            return Answer.WRONG_USE;
        }
        return given.open(open -> run(given, open, day.orThrow()));
    }

    /** The day told; empty for today. */
    private static Outcome<Optional<LocalDate>> day(Optional<String> told) {
        try {
            return Outcome.done(told.map(LocalDate::parse));
        } catch (DateTimeParseException e) {
            return Outcome.refused("command.no-day", told.orElse(""));
        }
    }

    private int run(Given given, Villages.Open open, Optional<LocalDate> day) {
        var figures = new Figures(open.work());
        var period = Period.of(span, day.orElse(figures.today()));
        var out = given.option("--out");
        if (out.isPresent()) {
            return Files.tell(given, write(given, open, period, Path.of(out.get())));
        }
        var compared = figures.of(period);
        if (given.isJson()) {
            given.console().print(Json.of(json(compared)));
        } else {
            print(given, compared);
        }
        return Answer.DONE;
    }

    private static Outcome<Path> write(Given given, Villages.Open open, Period period, Path target) {
        var papers = new FigurePapers(open.work(), given.console().text());
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? papers.excel(period, target)
                : papers.word(period, target);
    }

    private static void print(Given given, Compared compared) {
        Text text = given.console().text();
        given.console().print(new FigureWords(text).title(compared.now().period()));
        for (var chapter : new Chapters(text).of(compared)) {
            given.console().print(chapter.title());
            chapter.keys()
                    .forEach(key -> given.console()
                            .print(text.of("command.report.line", key.name(), key.value(), key.change())));
        }
    }

    private static Map<String, Object> json(Compared compared) {
        var numbers = new Json();
        var before = new Json();
        for (var figure : Figure.values()) {
            numbers.put(figure.name(), compared.now().number(figure));
            before.put(figure.name(), compared.before().number(figure));
        }
        var tables = new Json();
        for (var breakdown : Breakdown.values()) {
            var rows = new ArrayList<Map<String, Object>>();
            compared.now().rows(breakdown).forEach(row -> {
                var cells = new Json().put("key", row.key());
                breakdown.columns().forEach(column -> cells.put(column.name(), row.number(column)));
                rows.add(cells.object());
            });
            tables.put(breakdown.name(), rows);
        }
        return new Json()
                .put("first", compared.now().period().first().toString())
                .put("asOf", compared.now().asOf().toString())
                .put("numbers", numbers.object())
                .put("before", before.object())
                .put("tables", tables.object())
                .object();
    }
}
