package org.yishi.desk.forum.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yishi.model.Outcome;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.QuestionKind;

/**
 * Questions as lines of text, as they are typed or pasted from a document or a table:
 *
 * <pre>
 * 1. 文昌公园改造                   scored 0 to 10, with a box for "don't know"
 * 2、您是否支持停车收费 | 支持 | 反对    one of several
 * 您还有什么意见 | ____              in one's own words
 * 镇里的环境 | 0-10                 scored 0 to 10, without that box
 * </pre>
 *
 * <p>Numbers before a question are left out: its number is its place.
 */
public final class QuestionLines {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:[（(]\\s*\\d{1,2}\\s*[)）]|\\d{1,2}\\s*[.、．)）:：\\t]|[Qq]\\d{1,2}[.、：:\\s])\\s*");
    private static final Pattern BAR = Pattern.compile("\\s*[|｜]\\s*");
    private static final Pattern RULE = Pattern.compile("[_＿]{2,}");
    private static final Pattern SCALE = Pattern.compile("0\\s*[-–—~～至到]\\s*10");

    private QuestionLines() {}

    /** The questions, numbered by their place; refused at the first line that is none. */
    public static Outcome<List<Question>> read(String lines) {
        var questions = new ArrayList<Question>();
        int line = 0;
        for (var raw : lines.lines().toList()) {
            line++;
            var plain = NUMBER.matcher(raw.strip())
                    .replaceFirst("")
                    .replace('\t', ' ')
                    .strip();
            if (plain.isEmpty()) {
                continue;
            }
            var parts = Arrays.stream(BAR.split(plain, -1))
                    .filter(part -> !part.isEmpty())
                    .toList();
            if (parts.isEmpty() || (parts.size() == 2 && !isMark(parts.getLast()))) {
                return Outcome.refused("questions.wrong.one-choice", line, plain);
            }
            if (parts.size() - 1 > Question.MOST_CHOICES) {
                return Outcome.refused("questions.wrong.choices", line, Question.MOST_CHOICES);
            }
            questions.add(question(questions.size() + 1, parts));
        }
        return Outcome.done(List.copyOf(questions));
    }

    /** The questions as such lines. */
    public static String write(List<Question> questions) {
        return questions.stream()
                .map(question -> switch (question.kind()) {
                    case SCALE -> question.words() + (question.dontKnow() ? "" : " | 0-10");
                    case CHOICE -> question.words() + " | " + String.join(" | ", question.choices());
                    case OPEN -> question.words() + " | ____";
                })
                .collect(Collectors.joining("\n"));
    }

    private static boolean isMark(String part) {
        return RULE.matcher(part).matches() || SCALE.matcher(part).matches();
    }

    private static Question question(int number, List<String> parts) {
        var words = parts.getFirst();
        if (parts.size() == 1) {
            return Question.scale(number, words);
        }
        if (parts.size() > 2) {
            return new Question(number, words, QuestionKind.CHOICE, parts.subList(1, parts.size()), true);
        }
        return new Question(
                number,
                words,
                RULE.matcher(parts.getLast()).matches() ? QuestionKind.OPEN : QuestionKind.SCALE,
                List.of(),
                false);
    }
}
