package org.yishi.desk.forum.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.id.MeetingId;
import org.yishi.store.Tx;

/**
 * What is asked before and after a deliberation 问卷.
 *
 * <pre>{@code
 * var id = questionnaires.make(meeting, "2026年度项目", QuestionLines.read(pasted)).orThrow().id();
 * questionnaires.close(id, true);      // no form is taken any more
 * }</pre>
 *
 * <p>What is asked can be changed as long as no form is in: an answer must stay the answer to what was asked.
 */
public final class Questionnaires {
    private final Work work;

    public Questionnaires(Work work) {
        this.work = work;
    }

    /** Those of a meeting, oldest first. */
    public List<Questionnaire> of(MeetingId meeting) {
        return work.read(tx -> tx.questions().of(meeting));
    }

    public Optional<Questionnaire> find(long id) {
        return work.read(tx -> tx.questions().find(id));
    }

    /** Those of other meetings, newest first: to be copied from. */
    public List<Questionnaire> earlier(MeetingId meeting) {
        return work.read(tx -> tx.questions().all()).stream()
                .filter(one -> !one.meeting().equals(meeting))
                .toList();
    }

    /** The projects of the meeting's budget, each to be scored 0 to 10; none where it has no budget. */
    public List<Question> projects(MeetingId meeting) {
        return numbered(work.read(tx -> tx.questions().projects(meeting)).stream()
                .map(title -> Question.scale(1, title))
                .toList());
    }

    /** Makes a questionnaire; refused without title or questions. */
    public Outcome<Questionnaire> make(MeetingId meeting, String title, List<Question> questions) {
        return sound(title, questions)
                .then(_ -> work.act((tx, now) -> {
                    var made = new Questionnaire(0, meeting, title.strip(), numbered(questions), false);
                    long id = tx.questions().add(made);
                    tx.record(new Event.QuestionnaireChanged(meeting, id));
                    return Outcome.done(tx.questions().find(id).orElseThrow());
                }));
    }

    /** Writes it anew; refused once a form is in. */
    public Outcome<Questionnaire> change(long id, String title, List<Question> questions) {
        return sound(title, questions)
                .then(_ -> work.act((tx, now) -> {
                    var old = tx.questions().find(id);
                    if (old.isEmpty()) {
                        return Outcome.refused("questions.wrong.gone");
                    }
                    int forms = tx.questions().responses(old.get()).size();
                    if (forms > 0) {
                        return Outcome.refused("questions.wrong.answered", forms);
                    }
                    return kept(
                            tx,
                            new Questionnaire(
                                    id,
                                    old.get().meeting(),
                                    title.strip(),
                                    numbered(questions),
                                    old.get().closed()));
                }));
    }

    /** Closes it, so that no form is taken any more, or opens it again. */
    public Outcome<Questionnaire> close(long id, boolean closed) {
        return work.act((tx, now) -> tx.questions()
                .find(id)
                .map(old -> kept(tx, new Questionnaire(id, old.meeting(), old.title(), old.questions(), closed)))
                .orElseGet(() -> Outcome.refused("questions.wrong.gone")));
    }

    private static Outcome<Questionnaire> kept(Tx tx, Questionnaire questionnaire) {
        tx.questions().change(questionnaire);
        tx.record(new Event.QuestionnaireChanged(questionnaire.meeting(), questionnaire.id()));
        return Outcome.done(questionnaire);
    }

    private static Outcome<String> sound(String title, List<Question> questions) {
        if (title.isBlank()) {
            return Outcome.refused("questions.wrong.no-title");
        }
        if (questions.isEmpty()) {
            return Outcome.refused("questions.wrong.no-questions");
        }
        return questions.size() > Questionnaire.MOST
                ? Outcome.refused("questions.wrong.too-many", Questionnaire.MOST)
                : Outcome.done(title);
    }

    /** The questions with their places for numbers. */
    static List<Question> numbered(List<Question> questions) {
        var numbered = new ArrayList<Question>();
        questions.forEach(question -> numbered.add(question.at(numbered.size() + 1)));
        return List.copyOf(numbered);
    }
}
