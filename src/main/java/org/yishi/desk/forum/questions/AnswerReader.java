package org.yishi.desk.forum.questions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yishi.desk.roster.Unreadable;
import org.yishi.model.Refusal;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;
import org.yishi.office.read.Tables;
import org.yishi.office.read.UnreadableException;

/**
 * Reads answers from a table, a form a row:
 *
 * <pre>
 * 编号 | 前后 | 小组 | Q1 | Q2 | … | 备注
 * 17   | 前测 | 3    | 8  | ？ | … |
 * </pre>
 *
 * <p>Where no column tells the wave, all forms are of the one given. Don't know is ？, 不清楚, DK or -8; nothing is an
 * empty cell, NA or -9.
 */
final class AnswerReader {
    private final Questionnaire questionnaire;
    private final Wave usual;
    private final List<Response> forms = new ArrayList<>();
    private final List<AnswerFile.Wrong> wrongs = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    AnswerReader(Questionnaire questionnaire, Wave usual) {
        this.questionnaire = questionnaire;
        this.usual = usual;
    }

    AnswerFile read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            boolean found = false;
            for (var sheet : Tables.read(file).sheets()) {
                var heads = AnswerHeads.of(sheet, questionnaire);
                found |= heads.isPresent();
                heads.ifPresent(h -> read(sheet, h));
            }
            if (!found) {
                wrong(
                        name,
                        "",
                        Refusal.of(
                                "questions.file.no-heads",
                                questionnaire.questions().size()));
            }
        } catch (UnreadableException e) {
            wrong(name, "", Unreadable.sentence(name, e));
        }
        return new AnswerFile(forms, wrongs);
    }

    private void read(Sheet sheet, AnswerHeads heads) {
        if (!heads.missing().isEmpty()) {
            wrong(sheet.name(), "", Refusal.of("questions.file.missing", String.join(", ", heads.missing())));
            return;
        }
        sheet.rows().stream().filter(row -> row.number() > heads.row()).forEach(row -> read(sheet, heads, row));
    }

    private void read(Sheet sheet, AnswerHeads heads, Row row) {
        int before = wrongs.size();
        var wave = wave(sheet, heads, row);
        var answers = new ArrayList<Answer>();
        for (var question : questionnaire.questions()) {
            int column = heads.question(question.number());
            var answer = Answer.of(question, AnswerHeads.mark(row.text(column)));
            if (answer.isEmpty()) {
                wrong(sheet.name(), at(column, row), refusal(question, row.text(column)));
            }
            answers.add(answer.orElseGet(Answer.Blank::new));
        }
        var form =
                Response.typed(wave, row.text(heads.code()), row.text(heads.team()), answers, row.text(heads.remark()));
        if (!form.code().isEmpty()) {
            var place = sheet.name() + " " + at(heads.code(), row);
            var first = seen.putIfAbsent(form.wave() + " " + form.code(), place);
            if (first != null) {
                wrong(sheet.name(), at(heads.code(), row), Refusal.of("questions.file.twice", form.code(), first));
            }
        }
        if (wrongs.size() == before) {
            forms.add(form);
        }
    }

    private Wave wave(Sheet sheet, AnswerHeads heads, Row row) {
        var words = row.text(heads.wave());
        if (words.isEmpty()) {
            return usual;
        }
        var wave = AnswerHeads.wave(words);
        if (wave.isEmpty()) {
            wrong(sheet.name(), at(heads.wave(), row), Refusal.of("questions.file.wave", words));
        }
        return wave.orElse(usual);
    }

    private static Refusal refusal(Question question, String words) {
        return switch (question.kind()) {
            case SCALE -> Refusal.of("questions.file.no-score", words, question.number());
            case CHOICE ->
                Refusal.of(
                        "questions.file.no-choice",
                        words,
                        question.number(),
                        question.choices().size());
            case OPEN -> throw new IllegalStateException("any words are an answer: " + words);
        };
    }

    private static String at(int column, Row row) {
        return AnswerHeads.letters(column) + row.number();
    }

    private void wrong(String sheet, String cell, Refusal why) {
        wrongs.add(new AnswerFile.Wrong(sheet, cell, why));
    }
}
