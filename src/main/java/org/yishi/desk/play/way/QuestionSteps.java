package org.yishi.desk.play.way;

import java.util.ArrayList;
import org.yishi.desk.Work;
import org.yishi.desk.forum.questions.Entry;
import org.yishi.desk.forum.questions.Questionnaires;
import org.yishi.desk.script.deed.ForumDeed;
import org.yishi.model.Outcome;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.id.MeetingId;

/** The steps of what is asked before and after a talk. */
final class QuestionSteps {
    private final Work work;
    private final MeetingId meeting;

    QuestionSteps(Work work, MeetingId meeting) {
        this.work = work;
        this.meeting = meeting;
    }

    Outcome<?> ask(ForumDeed.Ask deed) {
        var questions = new ArrayList<Question>();
        deed.questions().forEach(words -> questions.add(Question.scale(questions.size() + 1, words)));
        return new Questionnaires(work).make(meeting, deed.title(), questions);
    }

    Outcome<?> form(ForumDeed.Form deed) {
        return last().then(q -> {
            if (q.questions().size() != deed.marks().size()) {
                return Outcome.refused(
                        "script.marks", q.questions().size(), deed.marks().size());
            }
            var answers = new ArrayList<Answer>();
            for (var question : q.questions()) {
                var mark = deed.marks().get(question.number() - 1);
                var answer = Answer.of(question, mark);
                if (answer.isEmpty()) {
                    return Outcome.refused("script.no-mark", mark);
                }
                answers.add(answer.get());
            }
            var wave = deed.after() ? Wave.AFTER : Wave.BEFORE;
            return new Entry(work).type(q.id(), Response.typed(wave, deed.code(), deed.team(), answers, ""));
        });
    }

    private Outcome<Questionnaire> last() {
        return new Questionnaires(work)
                .of(meeting).stream()
                        .reduce((first, later) -> later)
                        .<Outcome<Questionnaire>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused("script.no-questionnaire"));
    }
}
