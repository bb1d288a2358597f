package org.yishi.text.figure;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.figure.AgeGroup;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Pace;
import org.yishi.model.figure.Period;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Role;
import org.yishi.model.task.Way;
import org.yishi.model.topic.Channel;
import org.yishi.model.verdict.Result;
import org.yishi.text.Text;
import org.yishi.text.money.Yuan;

/** What periods, figures and rows are called. */
public final class FigureWords {
    private final Text text;

    public FigureWords(Text text) {
        this.text = text;
    }

    /** 2026年3月, 2026年第1季度, 2026年. */
    public String period(Period period) {
        int year = period.first().getYear();
        return switch (period.span()) {
            case MONTH -> text.of("figures.month", year, month(period.first().getMonth()));
            case QUARTER -> text.of("figures.quarter", year, period.ordinal());
            case YEAR -> text.of("figures.year", year);
        };
    }

    private String month(Month month) {
        return switch (text.lang()) {
            case ZH -> Integer.toString(month.getValue());
            case EN -> month.getDisplayName(TextStyle.FULL, text.lang().locale());
        };
    }

    /** What the report of a period is called: 2026年3月工作调度. */
    public String title(Period period) {
        var when = period(period);
        return switch (period.span()) {
            case MONTH -> text.of("figures.title-month", when);
            case QUARTER -> text.of("figures.title-quarter", when);
            case YEAR -> text.of("figures.title-year", when);
        };
    }

    /** What a figure is called. */
    public String name(Figure figure) {
        return text.of("figures.figure", figure);
    }

    /** A figure's number as printed: money in yuan. */
    public String value(Figure figure, long number) {
        return figure == Figure.SPENT ? text.of("figures.yuan", Yuan.of(number)) : Long.toString(number);
    }

    /** A change with its sign; the true minus sign is as wide as the plus. */
    public String change(Figure figure, long change) {
        if (change == 0) {
            return text.of("figures.unchanged");
        }
        var size = value(figure, Math.abs(change));
        return change > 0 ? text.of("figures.more", size) : text.of("figures.less", size);
    }

    /** 12.5 days, from half days. */
    public String days(long halves) {
        return BigDecimal.valueOf(halves * 5, 1).stripTrailingZeros().toPlainString();
    }

    /** How long matters took, in a sentence. */
    public String pace(Pace pace) {
        return text.of("figures.pace", pace.matters(), days(pace.halves()));
    }

    /** One of those that took longest. */
    public String slow(Pace.Slow slow) {
        return text.of("figures.slow", slow.matter().number(), slow.matter().title(), slow.days());
    }

    /** What a row is called; what cannot be sorted has its own word. */
    public String row(Breakdown breakdown, String key) {
        if (key.isEmpty()) {
            return none(breakdown);
        }
        return switch (breakdown) {
            case VOTES_BY_RESULT -> capital(text.of("report.verdict", Result.valueOf(key)));
            case RESOLUTIONS_BY_WAY -> capital(text.of("followup.way", Way.valueOf(key)));
            case ATTENDANCE_BY_SEX, PEOPLE_BY_SEX -> text.of("roster.gender", Gender.valueOf(key));
            case ATTENDANCE_BY_AGE, PEOPLE_BY_AGE -> text.of("figures.age", AgeGroup.valueOf(key));
            case PEOPLE_BY_ROLE -> text.of("roster.role", Role.valueOf(key));
            case TOPICS_BY_SOURCE -> text.of("figures.source", Channel.valueOf(key));
            case NOTICES_BY_KIND -> text.of("figures.notice", DisclosureKind.valueOf(key));
            case ANSWERS_BY_STEP -> step(key);
            case TASKS_BY_GRID,
                    TASKS_BY_OWNER,
                    ATTENDANCE_BY_BODY,
                    ATTENDANCE_BY_GROUP,
                    PEOPLE_BY_GRID,
                    TOPICS_BY_KIND,
                    TOPICS_BY_GRID -> key;
        };
    }

    /** What stands within a sentence elsewhere begins a line here. */
    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(text.lang().locale()) + words.substring(1);
    }

    private String step(String key) {
        return switch (key) {
            case "5" -> text.of("figures.step-5");
            case "4" -> text.of("figures.step-4");
            case "3" -> text.of("figures.step-3");
            case "2" -> text.of("figures.step-2");
            default -> text.of("figures.step-1");
        };
    }

    private String none(Breakdown breakdown) {
        return switch (breakdown) {
            case PEOPLE_BY_ROLE -> text.of("figures.none-role");
            case TOPICS_BY_KIND -> text.of("figures.none-kind");
            case TASKS_BY_OWNER -> text.of("figures.none-owner");
            case ATTENDANCE_BY_AGE, PEOPLE_BY_AGE -> text.of("figures.none-age");
            case TASKS_BY_GRID, PEOPLE_BY_GRID, TOPICS_BY_GRID, ATTENDANCE_BY_GROUP -> text.of("figures.none-grid");
            case VOTES_BY_RESULT,
                    RESOLUTIONS_BY_WAY,
                    ATTENDANCE_BY_BODY,
                    ATTENDANCE_BY_SEX,
                    PEOPLE_BY_SEX,
                    TOPICS_BY_SOURCE,
                    NOTICES_BY_KIND,
                    ANSWERS_BY_STEP -> text.of("figures.none");
        };
    }

    /** The head of a breakdown's first column. */
    public String head(Breakdown breakdown) {
        return switch (breakdown) {
            case VOTES_BY_RESULT -> text.of("figures.head-result");
            case RESOLUTIONS_BY_WAY -> text.of("figures.head-way");
            case ATTENDANCE_BY_SEX, PEOPLE_BY_SEX -> text.of("figures.head-sex");
            case ATTENDANCE_BY_AGE, PEOPLE_BY_AGE -> text.of("figures.head-age");
            case ATTENDANCE_BY_BODY -> text.of("figures.head-body");
            case ATTENDANCE_BY_GROUP -> text.of("figures.head-group");
            case PEOPLE_BY_ROLE -> text.of("figures.head-role");
            case TASKS_BY_OWNER -> text.of("figures.head-owner");
            case TASKS_BY_GRID, PEOPLE_BY_GRID, TOPICS_BY_GRID -> text.of("figures.head-grid");
            case TOPICS_BY_KIND, NOTICES_BY_KIND -> text.of("figures.head-kind");
            case TOPICS_BY_SOURCE -> text.of("figures.head-source");
            case ANSWERS_BY_STEP -> text.of("figures.head-step");
        };
    }
}
