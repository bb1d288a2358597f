package org.yishi.report.minutes;

import java.util.List;
import java.util.stream.Collectors;
import org.yishi.model.forum.shift.QuestionShift;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.team.Team;
import org.yishi.text.Text;
import org.yishi.text.question.ShiftWords;

/** How a meeting talked, in its minutes: in which groups, and what the questionnaires before and after came to. */
public final class TalkedLines {
    private final Text text;
    private final ShiftWords words;

    public TalkedLines(Text text) {
        this.text = text;
        words = new ShiftWords(text);
    }

    /** The groups in one line; none where there are none. */
    public List<Line> groups(List<Team> teams) {
        return teams.isEmpty()
                ? List.of()
                : List.of(line(text.of(
                        "team.minutes",
                        teams.size(),
                        teams.stream().map(this::group).collect(Collectors.joining(text.of("team.minutes-between"))))));
    }

    private String group(Team team) {
        var name = team.name().isBlank()
                ? text.of("team.name", team.number())
                : text.of("team.name-called", team.number(), team.name());
        return team.facilitator().isBlank()
                ? text.of("team.minutes-group", name, team.seats().size())
                : text.of("team.minutes-led", name, team.seats().size(), team.facilitator());
    }

    /** The forms of a questionnaire, and the mean of each question before and after; none before a form is in. */
    public List<Line> shifts(ShiftResult result) {
        var turnout = result.turnout();
        if (turnout.before() + turnout.after() == 0) {
            return List.of();
        }
        var forms = text.of(
                "questions.minutes-forms",
                result.questionnaire().title(),
                turnout.before(),
                turnout.after(),
                turnout.both());
        return result.shifts().isEmpty()
                ? List.of(line(forms))
                : List.of(line(forms), line(text.of("questions.minutes-means", means(result))));
    }

    private String means(ShiftResult result) {
        return result.shifts().stream().map(this::mean).collect(Collectors.joining(text.of("team.minutes-between")));
    }

    private String mean(QuestionShift shift) {
        return text.of("questions.minutes-mean", shift.question().words(), words.means(shift));
    }

    private static Line line(String words) {
        return new Line(LineKind.GATHERED, words);
    }
}
