package org.yishi.rule.forum.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Codes;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.QuestionKind;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.forum.shift.ChoiceShift;
import org.yishi.model.forum.shift.QuestionShift;
import org.yishi.model.forum.shift.QuestionShift.TeamShift;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.model.forum.shift.ShiftResult.Said;
import org.yishi.model.forum.shift.Tally;
import org.yishi.model.forum.shift.Turnout;
import org.yishi.rule.count.Score;

/**
 * What the forms of a questionnaire come to: before, after, and who moved.
 *
 * <pre>{@code
 * var result = Shifts.of(questionnaire, responses);
 * result.shifts().getFirst().pairs().change();    // 3/2: those who scored both times moved one and a half up
 * }</pre>
 *
 * <p>Two forms of one code, one in each wave, are one person's. The means of all take every form; the change, who moved
 * and its test take only those who scored the question both times.
 */
public final class Shifts {
    private final Questionnaire questionnaire;
    private final List<Response> responses;
    private final List<Pairing> pairings;
    private final List<String> teams;

    private Shifts(Questionnaire questionnaire, List<Response> responses) {
        this.questionnaire = questionnaire;
        this.responses = responses;
        pairings = pairings(responses);
        teams = teams(responses);
    }

    /** The result; a code stands at most once in each wave, which the desk sees to. */
    public static ShiftResult of(Questionnaire questionnaire, List<Response> responses) {
        return new Shifts(questionnaire, responses).result();
    }

    private ShiftResult result() {
        var scales = questionnaire.of(QuestionKind.SCALE);
        var before = scales.stream().map(q -> tally(Wave.BEFORE, q)).toList();
        var after = scales.stream().map(q -> tally(Wave.AFTER, q)).toList();
        var shifts = new ArrayList<QuestionShift>();
        for (int i = 0; i < scales.size(); i++) {
            shifts.add(shift(scales.get(i), i, before, after));
        }
        return new ShiftResult(
                questionnaire,
                turnout(scales),
                shifts,
                questionnaire.of(QuestionKind.CHOICE).stream().map(this::choice).toList(),
                said());
    }

    private QuestionShift shift(Question question, int place, List<Tally> before, List<Tally> after) {
        var then = before.get(place);
        var now = after.get(place);
        var overall = then.given() > 0 && now.given() > 0
                ? Optional.of(Score.change(then.grades(), now.grades()))
                : Optional.<Fraction>empty();
        return new QuestionShift(
                question,
                then,
                now,
                overall,
                Pairing.of(pairings, form -> form.to(question)),
                rank(then, before),
                rank(now, after),
                teams.stream().map(team -> team(question, team)).toList());
    }

    private TeamShift team(Question question, String team) {
        return new TeamShift(
                team,
                Tallies.of(answers(Wave.BEFORE, question, team)),
                Tallies.of(answers(Wave.AFTER, question, team)),
                Pairing.of(pairings.stream().filter(p -> p.team().equals(team)).toList(), form -> form.to(question)));
    }

    /** Its place from 1: one more than there are with a higher mean. */
    private static int rank(Tally mine, Collection<Tally> all) {
        return mine.given() == 0
                ? 0
                : 1
                        + (int) all.stream()
                                .filter(other -> other.given() > 0
                                        && other.grades()
                                                        .mean()
                                                        .compareTo(mine.grades().mean())
                                                > 0)
                                .count();
    }

    private Tally tally(Wave wave, Question question) {
        return Tallies.of(forms(wave).map(form -> form.to(question)).toList());
    }

    private List<Answer> answers(Wave wave, Question question, String team) {
        return forms(wave)
                .filter(form -> form.team().equals(team))
                .map(form -> form.to(question))
                .toList();
    }

    private Stream<Response> forms(Wave wave) {
        return responses.stream().filter(form -> form.wave() == wave);
    }

    private ChoiceShift choice(Question question) {
        var both = pairings.stream()
                .filter(p -> p.before().to(question) instanceof Answer.Choice
                        && p.after().to(question) instanceof Answer.Choice)
                .toList();
        return new ChoiceShift(question, chosen(Wave.BEFORE, question), chosen(Wave.AFTER, question), both.size(), (int)
                both.stream()
                        .filter(p -> !p.before().to(question).equals(p.after().to(question)))
                        .count());
    }

    private ChoiceShift.Chosen chosen(Wave wave, Question question) {
        var often = new int[question.choices().size()];
        int dontKnow = 0;
        int blank = 0;
        for (var form : forms(wave).toList()) {
            switch (form.to(question)) {
                case Answer.Choice(int number) -> often[number - 1]++;
                case Answer.DontKnow _ -> dontKnow++;
                case Answer.Blank _ -> blank++;
                case Answer.Score _, Answer.Words _ -> throw new IllegalArgumentException("no choice: " + form);
            }
        }
        return new ChoiceShift.Chosen(Arrays.stream(often).boxed().toList(), dontKnow, blank);
    }

    /** In the order of the words, so that it does not tell who wrote what. */
    private List<Said> said() {
        return questionnaire.of(QuestionKind.OPEN).stream()
                .flatMap(question -> responses.stream()
                        .filter(form -> form.to(question) instanceof Answer.Words)
                        .map(form -> new Said(
                                question, form.wave(), form.to(question).mark())))
                .sorted(Comparator.comparingInt((Said said) -> said.question().number())
                        .thenComparing(Said::wave)
                        .thenComparing(Said::words))
                .toList();
    }

    private Turnout turnout(List<Question> scales) {
        return new Turnout(
                (int) forms(Wave.BEFORE).count(),
                (int) forms(Wave.AFTER).count(),
                pairings.size(),
                (int) responses.stream().filter(form -> form.code().isEmpty()).count(),
                (int) pairings.stream()
                        .filter(p -> scales.stream().anyMatch(q -> moved(p, q)))
                        .count(),
                teams.stream()
                        .map(team -> new Turnout.Team(team, in(Wave.BEFORE, team), in(Wave.AFTER, team)))
                        .toList());
    }

    private static boolean moved(Pairing pairing, Question question) {
        return pairing.before().to(question) instanceof Answer.Score then
                && pairing.after().to(question) instanceof Answer.Score now
                && then.value() != now.value();
    }

    private int in(Wave wave, String team) {
        return (int) forms(wave).filter(form -> form.team().equals(team)).count();
    }

    private static List<Pairing> pairings(List<Response> responses) {
        var before = new HashMap<String, Response>();
        responses.stream()
                .filter(form -> form.wave() == Wave.BEFORE && !form.code().isEmpty())
                .forEach(form -> before.put(form.code(), form));
        return responses.stream()
                .filter(form -> form.wave() == Wave.AFTER && before.containsKey(form.code()))
                .map(form -> new Pairing(before.getOrDefault(form.code(), form), form))
                .toList();
    }

    private static List<String> teams(List<Response> responses) {
        var names = new TreeSet<>(Codes.IN_ORDER);
        responses.stream().map(Response::team).filter(team -> !team.isEmpty()).forEach(names::add);
        return List.copyOf(names);
    }
}
