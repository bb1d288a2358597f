package org.yishi.model.forum.question;

import java.util.List;
import org.yishi.model.id.MeetingId;

/**
 * What is asked before and after.
 *
 * @param id 0 before it is kept
 * @param questions numbered from 1 in their order
 * @param closed whether no form is taken any more
 */
public record Questionnaire(long id, MeetingId meeting, String title, List<Question> questions, boolean closed) {
    /** More than this nobody answers. */
    public static final int MOST = 60;

    public Questionnaire {
        questions = List.copyOf(questions);
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).number() != i + 1) {
                throw new IllegalArgumentException("questions out of order: " + questions);
            }
        }
    }

    /** The questions answered in one way. */
    public List<Question> of(QuestionKind kind) {
        return questions.stream().filter(question -> question.kind() == kind).toList();
    }
}
