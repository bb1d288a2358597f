package org.yishi.model.forum.shift;

import java.util.List;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Wave;

/**
 * What the forms of a questionnaire came to.
 *
 * @param shifts of the questions scored 0 to 10, in the order of the form
 * @param choices of the questions with choices
 * @param said what was written under open questions
 */
public record ShiftResult(
        Questionnaire questionnaire,
        Turnout turnout,
        List<QuestionShift> shifts,
        List<ChoiceShift> choices,
        List<Said> said) {
    public ShiftResult {
        shifts = List.copyOf(shifts);
        choices = List.copyOf(choices);
        said = List.copyOf(said);
    }

    /** What somebody wrote, without the form's code. */
    public record Said(Question question, Wave wave, String words) {}
}
