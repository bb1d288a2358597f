package org.yishi.window.forum.questions;

import java.util.Optional;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Question;

/** What a key says under a question. */
final class AnswerKeys {
    private static final String TEN = "xX-—＋+";
    private static final String DONT_KNOW = "?？.。/";
    private static final String BLANK = " \u3000";

    private AnswerKeys() {}

    /** The answer; empty where the key is none there. Digits of both widths count. */
    static Optional<Answer> of(Question question, char key) {
        if (BLANK.indexOf(key) >= 0) {
            return Optional.of(new Answer.Blank());
        }
        if (TEN.indexOf(key) >= 0) {
            return Answer.of(question, Integer.toString(Question.HIGHEST));
        }
        if (DONT_KNOW.indexOf(key) >= 0) {
            return Answer.of(question, Answer.DONT_KNOW);
        }
        int digit = Character.digit(key, 10);
        return digit < 0 ? Optional.empty() : Answer.of(question, Integer.toString(digit));
    }
}
