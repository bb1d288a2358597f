package org.yishi.report.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.QuestionKind;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.text.Text;

/**
 * The answers as scholars take them: a row for each person, {@code t1_} before, {@code t2_} after. The rows are numbered
 * by their answers and not by their cards, so that no card, and nobody who kept one, leads to a row. Open answers are
 * left out: handwriting speaks of who wrote it.
 */
final class DataTable {
    /** No form of that wave. */
    static final int NO_FORM = -7;

    static final int DONT_KNOW = -8;
    static final int NO_ANSWER = -9;

    private final Questionnaire questionnaire;
    private final List<Question> asked;
    private final List<Person> people;

    /** The forms of one person, or the one form without a card. */
    private record Person(Map<Wave, Response> forms) {
        String team() {
            return Optional.ofNullable(forms.get(Wave.AFTER))
                    .map(Response::team)
                    .filter(team -> !team.isEmpty())
                    .or(() -> Optional.ofNullable(forms.get(Wave.BEFORE)).map(Response::team))
                    .orElse("");
        }

        Optional<Response> form(Wave wave) {
            return Optional.ofNullable(forms.get(wave));
        }
    }

    DataTable(Questionnaire questionnaire, List<Response> responses) {
        this.questionnaire = questionnaire;
        asked = questionnaire.questions().stream()
                .filter(question -> question.kind() != QuestionKind.OPEN)
                .toList();
        var byCode = new LinkedHashMap<String, Map<Wave, Response>>();
        for (var form : responses) {
            var key = form.code().isEmpty() ? "#" + form.id() : form.code();
            byCode.computeIfAbsent(key, _ -> new EnumMap<>(Wave.class)).put(form.wave(), form);
        }
        people = byCode.values().stream()
                .map(Person::new)
                .sorted(Comparator.comparing(this::sign))
                .toList();
    }

    private String sign(Person person) {
        return values(person).stream().map(String::valueOf).collect(Collectors.joining(",")) + person.team();
    }

    /** The names of the columns. */
    List<String> heads() {
        var heads = new ArrayList<>(List.of("case", "group"));
        for (var wave : Wave.values()) {
            asked.forEach(question -> heads.add(name(wave, question)));
        }
        return heads;
    }

    private static String name(Wave wave, Question question) {
        return (wave == Wave.BEFORE ? "t1_q" : "t2_q") + question.number();
    }

    /** How many rows there are. */
    int size() {
        return people.size();
    }

    /** The group of a row, from 0. */
    String team(int row) {
        return people.get(row).team();
    }

    /** The numbers of a row behind its case and group. */
    List<Integer> values(int row) {
        return values(people.get(row));
    }

    private List<Integer> values(Person person) {
        var values = new ArrayList<Integer>();
        for (var wave : Wave.values()) {
            for (var question : asked) {
                values.add(
                        person.form(wave).map(form -> value(form.to(question))).orElse(NO_FORM));
            }
        }
        return values;
    }

    private static int value(Answer answer) {
        return switch (answer) {
            case Answer.Score(int score) -> score;
            case Answer.Choice(int choice) -> choice;
            case Answer.DontKnow _ -> DONT_KNOW;
            case Answer.Blank _, Answer.Words _ -> NO_ANSWER;
        };
    }

    /** What each column means: name, question, values. */
    List<List<String>> codebook(Text text) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text.of("questions.book-name"), text.of("questions.book-question"), text.of("questions.book-values")));
        rows.add(List.of("case", text.of("questions.book-case"), ""));
        rows.add(List.of("group", text.of("questions.book-group"), ""));
        for (var wave : Wave.values()) {
            for (var question : asked) {
                rows.add(List.of(
                        name(wave, question),
                        text.of("questions.book-words", text.of("questions.wave", wave), question.words()),
                        meaning(text, question)));
            }
        }
        rows.add(List.of(Integer.toString(NO_FORM), text.of("questions.book-no-form"), ""));
        rows.add(List.of(Integer.toString(DONT_KNOW), text.of("questions.dont-know"), ""));
        rows.add(List.of(Integer.toString(NO_ANSWER), text.of("questions.book-no-answer"), ""));
        return rows;
    }

    private static String meaning(Text text, Question question) {
        if (question.kind() == QuestionKind.SCALE) {
            return text.of("questions.book-scale");
        }
        var choices = new ArrayList<String>();
        question.choices().forEach(choice -> choices.add((choices.size() + 1) + " = " + choice));
        return String.join("; ", choices);
    }

    /** The questionnaire. */
    Questionnaire questionnaire() {
        return questionnaire;
    }
}
